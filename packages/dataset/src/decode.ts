import type { DatasetData, DeflatorSeries, MonthlyRate, Observation, RateSeries, Source } from '@outlay/domain';
import type {
  CompactColumn,
  CompactHead,
  DEFLATOR_TABLE,
  OBSERVATION_TABLE,
  RATE_TABLE,
  ReadPart,
  SOURCE_TABLE,
  TableOf,
} from './compact.ts';

type Operands = NonNullable<Observation['operands']>;
type Values = DeflatorSeries['values'];

/**
 * Unpacks the data module into plain objects. Nothing is validated: the generator did that. Rates and price indexes are
 * unpacked when they are first looked at, because most questions need one of them or none.
 */
export function decodeRecord(read: ReadPart): DatasetData {
  const head = read('head') as CompactHead;
  const list = read('texts') as readonly string[];
  const text: Text = (column, row) => {
    const place = column[row];
    return place ? list[place as number] : undefined;
  };
  return {
    version: head.version,
    recordedTo: head.recordedTo,
    companies: head.companies as DatasetData['companies'],
    groups: head.groups as DatasetData['groups'],
    observations: decodeObservations(read('observations') as TableOf<typeof OBSERVATION_TABLE>, text),
    sources: decodeSources(read('sources') as TableOf<typeof SOURCE_TABLE>, text),
    rates: head.quotes.map((quote) =>
      lazily('months', { base: 'USD' as const, quote: quote as RateSeries['quote'] }, () =>
        decodeRates(read(`rates/${quote}`) as TableOf<typeof RATE_TABLE>, text),
      ),
    ),
    deflators: head.deflators.map((series) =>
      lazily('values', series, () =>
        decodeValues(read(`deflators/${series.id}`) as TableOf<typeof DEFLATOR_TABLE>, text),
      ),
    ),
  };
}

/** The text of a cell by column and row. */
type Text = (column: CompactColumn, row: number) => string | undefined;

function decodeObservations({ rows, columns }: TableOf<typeof OBSERVATION_TABLE>, text: Text): Observation[] {
  const ids: string[] = [];
  const observations: Observation[] = [];
  for (let row = 0; row < rows; row += 1) {
    const stem = `${text(columns.entity, row)}/${text(columns.basis, row) ?? text(columns.metric, row)}`;
    ids.push(`${stem}/${text(columns.label, row)}${text(columns.idSuffix, row) ?? ''}`);
  }
  for (let row = 0; row < rows; row += 1) {
    observations.push({
      id: ids[row],
      entity: text(columns.entity, row),
      metric: text(columns.metric, row),
      basis: text(columns.basis, row),
      period: { start: text(columns.start, row), end: text(columns.end, row) },
      kind: text(columns.kind, row),
      amount: columns.amount[row] ?? undefined,
      low: columns.low[row] ?? undefined,
      high: columns.high[row] ?? undefined,
      currency: text(columns.currency, row),
      published: text(columns.published, row),
      source: text(columns.source, row),
      locator: text(columns.locator, row),
      confidence: text(columns.confidence, row),
      estimator: text(columns.estimator, row),
      label: text(columns.name, row),
      operands: operandsFrom(columns.operands[row], ids),
      convenience: convenienceFrom(text(columns.convenienceCurrency, row), columns.convenienceAmount[row]),
      note: text(columns.note, row),
    } as Observation);
  }
  return observations;
}

/** Operands are packed as places in the table, counted from 1, negative where they are taken away: `12 -15`. */
function operandsFrom(packed: string | number | null | undefined, ids: readonly string[]): Operands | undefined {
  if (packed === null || packed === undefined) return undefined;
  return String(packed)
    .split(' ')
    .map((place) => ({ sign: Number(place) > 0 ? 1 : -1, observation: ids[Math.abs(Number(place)) - 1] as string }));
}

function convenienceFrom(currency: string | undefined, amount: unknown): Observation['convenience'] {
  return currency === undefined ? undefined : ({ currency, amount } as Observation['convenience']);
}

function decodeSources({ rows, columns }: TableOf<typeof SOURCE_TABLE>, text: Text): Source[] {
  return Array.from({ length: rows }, (_, row) => ({
    id: text(columns.id, row),
    publisher: text(columns.publisher, row),
    title: text(columns.title, row),
    published: text(columns.published, row),
    url: text(columns.url, row),
    kind: text(columns.kind, row),
    via: text(columns.via, row),
    licence: text(columns.licence, row),
    redistributed: text(columns.redistributed, row),
    note: text(columns.note, row),
  })) as Source[];
}

function decodeRates({ rows, columns }: TableOf<typeof RATE_TABLE>, text: Text): MonthlyRate[] {
  return Array.from({ length: rows }, (_, row) => ({
    month: text(columns.month, row),
    average: columns.average[row],
    observations: columns.observations[row],
    periodEnd: columns.periodEnd[row] ?? undefined,
    periodEndDay: text(columns.periodEndDay, row),
    source: text(columns.source, row),
  })) as MonthlyRate[];
}

function decodeValues({ rows, columns }: TableOf<typeof DEFLATOR_TABLE>, text: Text): Values {
  return Array.from({ length: rows }, (_, row) => ({
    start: text(columns.start, row),
    end: text(columns.end, row),
    frequency: text(columns.frequency, row),
    value: columns.value[row],
    unit: text(columns.unit, row),
    source: text(columns.source, row),
    confidence: text(columns.confidence, row),
    note: text(columns.note, row),
  })) as Values;
}

/** An object whose last property is made on first use and kept. */
function lazily<T extends object, K extends string, V>(key: K, own: T, make: () => V): T & Record<K, V> {
  let made: { value: V } | undefined;
  return Object.defineProperty({ ...own }, key, {
    enumerable: true,
    get: () => {
      made ??= { value: make() };
      return made.value;
    },
  }) as T & Record<K, V>;
}
