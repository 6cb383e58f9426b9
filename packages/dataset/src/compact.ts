import type { Company, Group } from '@outlay/domain';
import type { Claims } from './claims.ts';

/**
 * The record as the data module holds it, small and quick to load: tables of rows, in which every text is a number, its
 * place in one list of texts.
 */
export type CompactRecord = {
  readonly version: string;
  readonly recordedTo: string;
  /** Every text that a table uses, once, the most used first. The first is empty and stands for an absent value. */
  readonly texts: readonly string[];
  readonly companies: readonly Company[];
  readonly groups: readonly Group[];
  readonly observations: CompactTable;
  readonly sources: CompactTable;
  readonly rates: readonly { readonly quote: string; readonly months: CompactTable }[];
  readonly deflators: readonly {
    readonly id: string;
    readonly area: string;
    readonly name: string;
    readonly values: CompactTable;
  }[];
  readonly claims: readonly Claims[];
};

/** Rows of cells in the order of a column list; absent cells at the end of a row are left out. */
export type CompactTable = readonly (readonly (number | string)[])[];

/** A row before it is packed: text, numbers, or nothing. */
export type FlatRow = Readonly<Record<string, string | number | undefined>>;

/** A column: a `text` is packed as its place in the list of texts, a `raw` value stands as it is, '' when absent. */
export type Column = readonly [name: string, packing: 'text' | 'raw'];

/** The columns of observations. An id is put together again from entity, basis or metric, label and suffix. */
export const OBSERVATION_TABLE: readonly Column[] = [
  ['entity', 'text'],
  ['metric', 'text'],
  ['basis', 'text'],
  ['label', 'text'],
  ['start', 'text'],
  ['end', 'text'],
  ['kind', 'text'],
  ['currency', 'text'],
  ['amount', 'raw'],
  ['published', 'text'],
  ['source', 'text'],
  ['confidence', 'text'],
  ['locator', 'text'],
  ['operands', 'raw'],
  ['note', 'text'],
  ['low', 'raw'],
  ['high', 'raw'],
  ['idSuffix', 'text'],
  ['name', 'text'],
  ['estimator', 'text'],
  ['convenienceCurrency', 'text'],
  ['convenienceAmount', 'raw'],
];

/** The columns of documents. */
export const SOURCE_TABLE: readonly Column[] = [
  ['id', 'text'],
  ['publisher', 'text'],
  ['title', 'text'],
  ['kind', 'text'],
  ['licence', 'text'],
  ['redistributed', 'text'],
  ['published', 'text'],
  ['url', 'text'],
  ['via', 'text'],
  ['note', 'text'],
];

/** The columns of monthly exchange rates. */
export const RATE_TABLE: readonly Column[] = [
  ['month', 'text'],
  ['average', 'raw'],
  ['observations', 'raw'],
  ['source', 'text'],
  ['periodEnd', 'raw'],
  ['periodEndDay', 'text'],
];

/** The columns of the values of a price index. */
export const DEFLATOR_TABLE: readonly Column[] = [
  ['start', 'text'],
  ['end', 'text'],
  ['frequency', 'text'],
  ['value', 'raw'],
  ['unit', 'text'],
  ['source', 'text'],
  ['confidence', 'text'],
  ['note', 'text'],
];
