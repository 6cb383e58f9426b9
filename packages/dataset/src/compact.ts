import type { ChipRecord, Company, Group } from '@outlay/domain';

/**
 * The record as the data module holds it, small and quick to load, in parts that are parsed when they are first needed:
 * `head`, `texts`, `observations`, `sources`, `claims`, `rates/<quote>` and `deflators/<id>`. What concerns chips, which most
 * questions do not, is a module of its own, with the parts `chips`, `texts`, `shipments` and `sources`.
 */
export type ReadPart = (part: string) => unknown;

/** The part `head`: what every program needs. */
export type CompactHead = {
  readonly version: string;
  readonly recordedTo: string;
  readonly companies: readonly Company[];
  readonly groups: readonly Group[];
  /** Currencies that have a part `rates/<quote>`. */
  readonly quotes: readonly string[];
  /** Price indexes that have a part `deflators/<id>`. */
  readonly deflators: readonly { readonly id: string; readonly area: string; readonly name: string }[];
};

/** The part `chips`: all that concerns chips but shipments and documents, which are packed as tables. */
export type CompactChips = Omit<ChipRecord, 'shipments'>;

/**
 * A table, column by column: the cell of each row in a list, or by row number where most cells are absent. A text is its
 * place in the part `texts`, which holds every text once, the most used first; place 0 is an absent one. Other cells
 * stand as they are.
 */
export type CompactTable<Name extends string = string> = {
  readonly rows: number;
  readonly columns: Readonly<Record<Name, CompactColumn>>;
};

/** The cells of a column by row number, counted from 0. */
export type CompactColumn = Readonly<Record<number, number | string | null>>;

/** A column: a `text` is packed as its place in the list of texts, a `raw` value stands as it is. */
export type Column = readonly [name: string, packing: 'text' | 'raw'];

/** The columns of observations. An id is put together from entity, basis or metric, label and suffix. */
export const OBSERVATION_TABLE = [
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
] as const satisfies readonly Column[];

/** The columns of documents. */
export const SOURCE_TABLE = [
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
] as const satisfies readonly Column[];

/** The columns of monthly exchange rates. */
export const RATE_TABLE = [
  ['month', 'text'],
  ['average', 'raw'],
  ['observations', 'raw'],
  ['source', 'text'],
  ['periodEnd', 'raw'],
  ['periodEndDay', 'text'],
] as const satisfies readonly Column[];

/** The columns of the values of a price index. */
export const DEFLATOR_TABLE = [
  ['start', 'text'],
  ['end', 'text'],
  ['frequency', 'text'],
  ['value', 'raw'],
  ['unit', 'text'],
  ['source', 'text'],
  ['confidence', 'text'],
  ['note', 'text'],
] as const satisfies readonly Column[];

/** The columns of shipments. */
export const SHIPMENT_TABLE = [
  ['id', 'text'],
  ['estimator', 'text'],
  ['published', 'text'],
  ['buyer', 'text'],
  ['product', 'text'],
  ['start', 'text'],
  ['end', 'text'],
  ['stage', 'text'],
  ['unit', 'text'],
  ['kind', 'text'],
  ['units', 'raw'],
  ['unitsLow', 'raw'],
  ['unitsHigh', 'raw'],
  ['priceCurrency', 'text'],
  ['price', 'raw'],
  ['priceLow', 'raw'],
  ['priceHigh', 'raw'],
  ['valueCurrency', 'text'],
  ['value', 'raw'],
  ['valueLow', 'raw'],
  ['valueHigh', 'raw'],
  ['h100Equivalents', 'raw'],
  ['source', 'text'],
  ['confidence', 'text'],
  ['note', 'text'],
] as const satisfies readonly Column[];

/** A table with the columns of one of the lists above. */
export type TableOf<Columns extends readonly Column[]> = CompactTable<Columns[number][0]>;
