import { type Currency, type Locale, type Period, periodWords, unitWords } from '@outlay/domain';
import type { ChartCell, ChartTable } from '../chart.ts';
import { TABLE_HEADS } from './table-words.ts';

/** A column of a chart over time: its head, and its cell for the period of a place. */
export type PeriodColumn = { readonly head: string; readonly cell: (index: number) => ChartCell };

/** A table with a row for each period. */
export function periodTable(
  caption: string,
  { periods, columns }: { readonly periods: readonly Period[]; readonly columns: readonly PeriodColumn[] },
  locale: Locale,
): ChartTable {
  return {
    caption,
    columns: [{ head: TABLE_HEADS[locale].period }, ...columns.map(({ head }) => ({ head, numeric: true }))],
    rows: periods.map((period, index) => ({
      cells: [{ text: periodWords(period, locale, { short: true }) }, ...columns.map(({ cell }) => cell(index))],
    })),
  };
}

/** The head of a column of amounts: `Alphabet, $ millions`. */
export function amountHead(name: string, currency: Currency, locale: Locale): string {
  return `${name}${TABLE_HEADS[locale].comma}${unitWords(currency, locale)}`;
}
