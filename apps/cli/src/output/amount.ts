import { type Cell, formatRangeInMillions } from '@outlay/domain';
import { marked } from './marks.ts';

/** A cell of a comparison in millions with its mark, or `(gap)`. */
export function amountWithMark(cell: Cell | null): string {
  return cell ? marked(formatRangeInMillions(cell), cell.kind) : '(gap) ';
}

/** The same with the currency before it, for tables in several currencies. */
export function amountInOwnCurrency(cell: Cell | null): string {
  return cell ? `${cell.currency} ${formatRangeInMillions(cell)}` : '';
}

/** The unit of a table, said once above it. */
export function unitOf(currency: string): string {
  return currency === 'USD'
    ? '$ millions'
    : currency === 'reported'
      ? "millions of each one's own currency"
      : `${currency} millions`;
}
