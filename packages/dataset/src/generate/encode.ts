import type { DatasetData, Observation, Shipment, Source } from '@outlay/domain';
import type { Claims } from '../claims.ts';
import {
  type Column,
  type CompactChips,
  type CompactColumn,
  type CompactHead,
  type CompactTable,
  DEFLATOR_TABLE,
  OBSERVATION_TABLE,
  RATE_TABLE,
  SHIPMENT_TABLE,
  SOURCE_TABLE,
} from '../compact.ts';
import { idParts } from '../id-parts.ts';

/** A row before it is packed: text, numbers, or nothing. */
type FlatRow = Readonly<Record<string, string | number | undefined>>;

type Packing = readonly [part: string, columns: readonly Column[], rows: readonly FlatRow[]];

/**
 * Packs the record into the parts of the data module. Every text is stored once, the most used ones first; what only
 * chips need has texts of its own, so that other questions do not read them.
 */
export function encodeRecord(data: DatasetData, claims: readonly Claims[]): Map<string, unknown> {
  const ofChips = chipSources(data);
  const tables: Packing[] = [
    ['observations', OBSERVATION_TABLE, flatObservations(data.observations)],
    ['sources', SOURCE_TABLE, data.sources.filter(({ id }) => !ofChips.has(id))],
    ...data.rates.map(({ quote, months }) => [`rates/${quote}`, RATE_TABLE, months] as const),
    ...data.deflators.map(({ id, values }) => [`deflators/${id}`, DEFLATOR_TABLE, values] as const),
  ];
  const head: CompactHead = {
    version: data.version,
    recordedTo: data.recordedTo,
    companies: data.companies,
    groups: data.groups,
    quotes: data.rates.map(({ quote }) => quote),
    deflators: data.deflators.map(({ values: _, ...series }) => series),
  };
  return new Map<string, unknown>([['head', head], ...packedWith('texts', tables), ['claims', claims]]);
}

/** Packs what concerns chips into the parts of its module. */
export function encodeChips(data: DatasetData): Map<string, unknown> {
  const ofChips = chipSources(data);
  const { chipVendors, chips, chipFamilies, chipBuyers, exportRules, deals } = data;
  const compact: CompactChips = { chipVendors, chips, chipFamilies, chipBuyers, exportRules, deals };
  const tables: Packing[] = [
    ['shipments', SHIPMENT_TABLE, data.shipments.map(flatShipment)],
    ['sources', SOURCE_TABLE, data.sources.filter(({ id }) => ofChips.has(id))],
  ];
  return new Map<string, unknown>([['chips', compact], ...packedWith('texts', tables)]);
}

/** Tables, packed, after the list of their texts. */
function packedWith(name: string, tables: readonly Packing[]): [string, unknown][] {
  const texts = collectTexts(tables);
  const places = new Map(texts.map((text, place) => [text, place]));
  return [
    [name, texts],
    ...tables.map(([part, columns, rows]): [string, unknown] => [part, pack(columns, rows, places)]),
  ];
}

/** The documents that only chips, shipments, rules and deals cite. */
function chipSources(data: DatasetData): ReadonlySet<Source['id']> {
  const figures = new Set([
    ...data.observations.map(({ source }) => source),
    ...data.rates.flatMap(({ months }) => months.map(({ source }) => source)),
    ...data.deflators.flatMap(({ values }) => values.map(({ source }) => source)),
  ]);
  const cited = [
    ...data.chips.flatMap(({ sources, prices }) => [...sources, ...prices.map(({ source }) => source)]),
    ...data.shipments.map(({ source }) => source),
    ...data.exportRules.flatMap(({ sources, named }) => [...sources, ...named.map(({ source }) => source)]),
    ...data.deals.flatMap(({ sources }) => sources),
  ];
  return new Set(cited.filter((id) => !figures.has(id)));
}

function flatShipment({ period, units, unitPrice, value, ...row }: Shipment): FlatRow {
  return {
    ...row,
    ...period,
    units: units?.amount,
    unitsLow: units?.low,
    unitsHigh: units?.high,
    priceCurrency: unitPrice?.currency,
    price: unitPrice?.amount,
    priceLow: unitPrice?.low,
    priceHigh: unitPrice?.high,
    valueCurrency: value?.currency,
    value: value?.amount,
    valueLow: value?.low,
    valueHigh: value?.high,
  };
}

function flatObservations(observations: readonly Observation[]): FlatRow[] {
  const places = new Map(observations.map(({ id }, at) => [id, at + 1]));
  return observations.map(({ id, period, operands, convenience, label: name, ...row }) => {
    const { label, suffix } = idParts(id);
    return {
      ...row,
      ...period,
      label,
      idSuffix: suffix,
      name,
      operands: operands?.map(({ sign, observation }) => sign * (places.get(observation) as number)).join(' '),
      convenienceCurrency: convenience?.currency,
      convenienceAmount: convenience?.amount,
    };
  });
}

function collectTexts(tables: readonly Packing[]): string[] {
  const counts = new Map<string, number>();
  for (const [, columns, rows] of tables) {
    const names = columns.filter(([, packing]) => packing === 'text').map(([name]) => name);
    for (const text of rows.flatMap((row) => names.map((name) => row[name]))) {
      if (typeof text === 'string' && text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const used = [...counts].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1));
  return ['', ...used.map(([text]) => text)];
}

function pack(columns: readonly Column[], rows: readonly FlatRow[], places: ReadonlyMap<string, number>): CompactTable {
  const packed = columns.map(([name, packing]): [string, CompactColumn] => {
    const cells = rows.map((row) => {
      const value = row[name];
      if (packing === 'raw') return value === undefined || value === '' ? null : value;
      return places.get(String(value ?? '')) as number;
    });
    const present = [...cells.entries()].filter(([, cell]) => cell !== null && (packing === 'raw' || cell !== 0));
    return [name, present.length < cells.length / 3 ? Object.fromEntries(present) : cells];
  });
  return { rows: rows.length, columns: Object.fromEntries(packed) };
}
