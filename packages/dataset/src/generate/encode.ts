import type { DatasetData, Observation } from '@outlay/domain';
import type { Claims } from '../claims.ts';
import {
  type Column,
  type CompactRecord,
  type CompactTable,
  DEFLATOR_TABLE,
  type FlatRow,
  OBSERVATION_TABLE,
  RATE_TABLE,
  SOURCE_TABLE,
} from '../compact.ts';

/** An observation's id without what follows from its entity, basis or metric, and period label. */
export type IdParts = { readonly label: string; readonly suffix: string };

/** Packs the record for the data module. Every text is stored once, the most used ones with the shortest numbers. */
export function encodeRecord(data: DatasetData, claims: readonly Claims[]): CompactRecord {
  const flat = {
    observations: flatObservations(data.observations),
    sources: data.sources as readonly FlatRow[],
    rates: data.rates.map(({ quote, months }) => ({ quote, months: months as readonly FlatRow[] })),
    deflators: data.deflators.map(({ values, ...head }) => ({ ...head, values: values as readonly FlatRow[] })),
  };
  const texts = collectTexts([
    [OBSERVATION_TABLE, flat.observations],
    [SOURCE_TABLE, flat.sources],
    ...flat.rates.map(({ months }) => [RATE_TABLE, months] as const),
    ...flat.deflators.map(({ values }) => [DEFLATOR_TABLE, values] as const),
  ]);
  const places = new Map(texts.map((text, place) => [text, place]));
  return {
    version: data.version,
    recordedTo: data.recordedTo,
    texts,
    companies: data.companies,
    groups: data.groups,
    observations: pack(OBSERVATION_TABLE, flat.observations, places),
    sources: pack(SOURCE_TABLE, flat.sources, places),
    rates: flat.rates.map(({ quote, months }) => ({ quote, months: pack(RATE_TABLE, months, places) })),
    deflators: flat.deflators.map(({ values, ...head }) => ({ ...head, values: pack(DEFLATOR_TABLE, values, places) })),
    claims,
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

/**
 * The period label of an id, and what follows it.
 *
 * @example
 * idParts('meta/incl-finance-leases/FY2024/guidance/2024-07-31') // => { label: 'FY2024', suffix: '/guidance/2024-07-31' }
 */
export function idParts(id: string): IdParts {
  const [, , label = '', ...rest] = id.split('/');
  return { label, suffix: rest.map((part) => `/${part}`).join('') };
}

function collectTexts(tables: readonly (readonly [readonly Column[], readonly FlatRow[]])[]): string[] {
  const counts = new Map<string, number>();
  for (const [columns, rows] of tables) {
    const names = columns.filter(([, packing]) => packing === 'text').map(([name]) => name);
    for (const text of rows.flatMap((row) => names.map((name) => row[name]))) {
      if (typeof text === 'string' && text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const used = [...counts].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1));
  return ['', ...used.map(([text]) => text)];
}

function pack(columns: readonly Column[], rows: readonly FlatRow[], places: ReadonlyMap<string, number>): CompactTable {
  return rows.map((row) => {
    const cells = columns.map(([name, packing]) => {
      const value = row[name] ?? '';
      return packing === 'text' ? (places.get(String(value)) as number) : value;
    });
    const last = cells.findLastIndex((cell, at) => cell !== (columns[at]?.[1] === 'text' ? 0 : ''));
    return cells.slice(0, last + 1);
  });
}
