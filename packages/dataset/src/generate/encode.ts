import type { DatasetData, Observation } from '@outlay/domain';
import type { Claims } from '../claims.ts';
import {
  type Column,
  type CompactColumn,
  type CompactHead,
  type CompactTable,
  DEFLATOR_TABLE,
  OBSERVATION_TABLE,
  RATE_TABLE,
  SOURCE_TABLE,
} from '../compact.ts';
import { idParts } from '../id-parts.ts';

/** A row before it is packed: text, numbers, or nothing. */
type FlatRow = Readonly<Record<string, string | number | undefined>>;

/** Packs the record into the parts of the data module. Every text is stored once, the most used ones first. */
export function encodeRecord(data: DatasetData, claims: readonly Claims[]): Map<string, unknown> {
  const tables: (readonly [part: string, columns: readonly Column[], rows: readonly FlatRow[]])[] = [
    ['observations', OBSERVATION_TABLE, flatObservations(data.observations)],
    ['sources', SOURCE_TABLE, data.sources],
    ...data.rates.map(({ quote, months }) => [`rates/${quote}`, RATE_TABLE, months] as const),
    ...data.deflators.map(({ id, values }) => [`deflators/${id}`, DEFLATOR_TABLE, values] as const),
  ];
  const texts = collectTexts(tables);
  const places = new Map(texts.map((text, place) => [text, place]));
  const head: CompactHead = {
    version: data.version,
    recordedTo: data.recordedTo,
    companies: data.companies,
    groups: data.groups,
    quotes: data.rates.map(({ quote }) => quote),
    deflators: data.deflators.map(({ values: _, ...series }) => series),
  };
  return new Map<string, unknown>([
    ['head', head],
    ['texts', texts],
    ...tables.map(([part, columns, rows]): [string, unknown] => [part, pack(columns, rows, places)]),
    ['claims', claims],
  ]);
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

function collectTexts(tables: readonly (readonly [string, readonly Column[], readonly FlatRow[]])[]): string[] {
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
