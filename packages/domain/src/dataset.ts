import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { type Observation, observationSchema } from './capex/observation.ts';
import { type ChipRecord, chipRecordSchema } from './chip-record.ts';
import type { Chip, ChipVendor } from './chips/chip.ts';
import { type Company, companySchema, type Group, groupSchema } from './company/company.ts';
import { type ErrorCode, OutlayError } from './errors.ts';
import type { ExportRule } from './export-control/rule-record.ts';
import type { Currency } from './money/currency.ts';
import { type RateSeries, rateSeriesSchema } from './money/exchange-rate.ts';
import { daySchema } from './period/day.ts';
import { schema } from './schema.ts';
import { type Source, sourceSchema } from './source/source.ts';

/** A price index or deflator, for amounts in constant prices. */
export const deflatorSeriesSchema = schema(() =>
  z.strictObject({
    id: z.string(),
    area: z.string(),
    name: z.string(),
    values: z.array(
      z.strictObject({
        start: daySchema,
        end: daySchema,
        frequency: z.string(),
        value: z.string(),
        unit: z.string(),
        source: z.string(),
        confidence: z.enum(['A', 'B', 'C']),
        note: z.string().optional(),
      }),
    ),
  }),
);

export type DeflatorSeries = z.infer<typeof deflatorSeriesSchema>;

/** The whole record as plain data: what `@outlay/dataset` ships and every function of this package works on. */
export const datasetDataSchema = schema(() =>
  z.strictObject({
    version: z.string(),
    /** The day to which the record was brought up; the default `asOf`. */
    recordedTo: daySchema,
    companies: z.array(companySchema),
    groups: z.array(groupSchema),
    observations: z.array(observationSchema),
    sources: z.array(sourceSchema),
    rates: z.array(rateSeriesSchema),
    deflators: z.array(deflatorSeriesSchema),
    ...chipRecordSchema.shape,
  }),
);

export type DatasetData = z.infer<typeof datasetDataSchema>;

/** An entity of the record: a company, part or aggregate, or a group. */
export type Entity = {
  readonly id: string;
  /** The English short name. */
  readonly name: string;
  readonly country: string;
} & ({ readonly type: 'group'; readonly group: Group } | { readonly type: 'company'; readonly company: Company });

/** The record, indexed for look-ups. Make one with {@link openDataset}. */
export type Dataset = Readonly<ChipRecord> & {
  readonly version: string;
  readonly recordedTo: string;
  readonly companies: readonly Company[];
  readonly groups: readonly Group[];
  readonly sources: readonly Source[];
  readonly rates: readonly RateSeries[];
  readonly deflators: readonly DeflatorSeries[];
  readonly observations: readonly Observation[];
  observationsOf(entity: string): readonly Observation[];
  observation(id: string): Observation;
  source(id: string): Source;
  ratesOf(quote: Currency): RateSeries;
  /** Finds a company or group by its id, or by a name or alias in any language; throws `unknown-entity` with the nearest ids. */
  entity(id: string): Entity;
  company(id: string): Company;
  /** A chip by its exact id; names and models are resolved by `findChips`. */
  chip(id: string): Chip;
  chipVendor(id: string): ChipVendor;
  exportRule(id: string): ExportRule;
};

/** Look-ups that the holder of a record may answer itself, without all of it being at hand. */
export type Lookups = {
  observationsOf?(entity: string): readonly Observation[];
  sourceById?(id: string): Source | undefined;
};

/**
 * Indexes the record. Nothing is copied or validated: data from elsewhere goes through {@link datasetDataSchema} first.
 * @example
 * openDataset({ version: '1', recordedTo: '2026-11-23', companies: [], groups: [], observations: [], sources: [], rates: [], deflators: [] }).companies // => []
 */
export function openDataset(data: Omit<DatasetData, keyof ChipRecord> & Partial<ChipRecord> & Lookups): Dataset {
  const companies = lazy(() => new Map(data.companies.map((company) => [company.id, company])));
  const groups = lazy(() => new Map(data.groups.map((group) => [group.id, group])));
  const byName = lazy(() => namesOf([...data.groups, ...data.companies]));
  const sources = lazy(() => new Map(data.sources.map((source) => [source.id, source])));
  const byEntity = lazy(() => groupBy(data.observations, (row) => row.entity));
  const byId = <T extends { id: string }>(rows: () => readonly T[] | undefined) =>
    lazy(() => new Map((rows() ?? []).map((row) => [row.id, row])));
  const chips = byId(() => data.chips);
  const vendors = byId(() => data.chipVendors);
  const rules = byId(() => data.exportRules);

  const entity = (id: string): Entity => {
    const wanted = id.trim().toLowerCase();
    const named = groups().has(wanted) || companies().has(wanted) ? wanted : (byName().get(wanted) ?? wanted);
    const group = groups().get(named);
    if (group) return { type: 'group', ...about(group), group };
    const company = companies().get(named);
    if (company) return { type: 'company', ...about(company), company };
    throw unknownEntity(id, [...groups().keys(), ...companies().keys()]);
  };
  const owned = new Map<string, readonly Observation[]>();
  const observationsOf = (id: string): readonly Observation[] => {
    const rows = owned.get(id) ?? data.observationsOf?.(id) ?? byEntity().get(id) ?? [];
    owned.set(id, rows);
    return rows;
  };
  return {
    version: data.version,
    recordedTo: data.recordedTo,
    companies: data.companies,
    groups: data.groups,
    rates: data.rates,
    deflators: data.deflators,
    get sources() {
      return data.sources;
    },
    get observations() {
      return data.observations;
    },
    get chipVendors() {
      return data.chipVendors ?? [];
    },
    get chips() {
      return data.chips ?? [];
    },
    get chipFamilies() {
      return data.chipFamilies ?? [];
    },
    get chipBuyers() {
      return data.chipBuyers ?? [];
    },
    get shipments() {
      return data.shipments ?? [];
    },
    get exportRules() {
      return data.exportRules ?? [];
    },
    get deals() {
      return data.deals ?? [];
    },
    chip: (id) => chips().get(id) ?? absent('unknown-chip', 'chip', id, [...chips().keys()], 'outlay chips'),
    chipVendor: (id) =>
      vendors().get(id) ?? absent('unknown-chip', 'chip vendor', id, [...vendors().keys()], 'outlay chips'),
    exportRule: (id) =>
      rules().get(id) ?? absent('unknown-rule', 'export rule', id, [...rules().keys()], 'outlay export export-rules'),
    observationsOf,
    observation: (id) => {
      const entityId = id.slice(0, id.indexOf('/'));
      return observationsOf(entityId).find((row) => row.id === id) ?? missing('observation', id, []);
    },
    source: (id) => data.sourceById?.(id) ?? sources().get(id) ?? missing('source', id, [...sources().keys()]),
    ratesOf: (quote) => {
      const series = data.rates.find((candidate) => candidate.quote === quote);
      if (!series) throw new OutlayError('rate-missing', `the record holds no rates of ${quote}`, { facts: { quote } });
      return series;
    },
    entity,
    company: (id) => {
      const found = entity(id);
      if (found.type === 'company') return found.company;
      throw new OutlayError('unknown-entity', `"${id}" is a group, and a company is needed here`, {
        hint: `Its members: ${found.group.members.join(', ')}`,
        facts: { id },
      });
    },
  };
}

function about({ id, shortNames, country }: Company | Group): Omit<Entity, 'type'> {
  return { id, name: shortNames.en, country };
}

/** Names and aliases in lower case, with the id of the one entity they mean; a name that means two is left out. */
function namesOf(entities: readonly (Company | Group)[]): Map<string, string> {
  const ids = new Map<string, string | undefined>();
  for (const { id, names, shortNames, aliases } of entities) {
    for (const name of new Set([...Object.values(names), ...Object.values(shortNames), ...aliases])) {
      const key = name.toLowerCase();
      ids.set(key, ids.has(key) && ids.get(key) !== id ? undefined : id);
    }
  }
  return new Map([...ids].flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const])));
}

function missing(what: string, id: string, known: readonly string[]): never {
  return absent('unknown-source', what, id, known, 'outlay sources');
}

function absent(code: ErrorCode, what: string, id: string, known: readonly string[], list: string): never {
  throw new OutlayError(code, `there is no ${what} "${id}"`, {
    hint: nearestHint(id, known, list),
    facts: { id, nearest: nearestNames(id, known) },
  });
}

function unknownEntity(id: string, known: readonly string[]): OutlayError {
  return new OutlayError('unknown-entity', `there is no company or group "${id}"`, {
    hint: nearestHint(id, known, 'outlay companies'),
    facts: { id, nearest: nearestNames(id, known) },
  });
}

function nearestHint(id: string, known: readonly string[], list: string): string {
  const nearest = nearestNames(id, known);
  const listed = `List them: ${list}`;
  return nearest.length === 0 ? listed : `Did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}? ${listed}`;
}

/**
 * The known names most like a misspelt one, nearest first, at most three; none when nothing is alike.
 *
 * @example
 * nearestNames('alibab', ['alphabet', 'alibaba', 'tencent']) // => ['alibaba']
 */
export function nearestNames(word: string, known: readonly string[]): string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || known.length === 0) return [];
  const scored = known.map((name) => ({
    name,
    edits: distance(wanted, name),
    prefix: wanted.length >= 3 && (name.includes(wanted) || wanted.includes(name)),
  }));
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const best = closest(wanted, known as string[]);
  return scored
    .filter(({ name, edits, prefix }) => (edits <= limit && edits < name.length) || prefix)
    .sort((left, right) => Number(right.name === best) - Number(left.name === best) || left.edits - right.edits)
    .filter(({ edits }, _, list) => edits <= (list[0]?.edits ?? 0) + 1)
    .slice(0, 3)
    .map(({ name }) => name);
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const table = new Map<string, T[]>();
  for (const row of rows) {
    const rowsOfKey = table.get(key(row));
    if (rowsOfKey) rowsOfKey.push(row);
    else table.set(key(row), [row]);
  }
  return table;
}
