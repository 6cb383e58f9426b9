import { type Cell, GAP_REASON_NAMES, type GapReason, type Locale, unitRange } from '@outlay/domain';
import type { ChartCell } from '../chart.ts';

/** A figure under a column head that names the unit, ranges by their ends; or why there is none. */
export function amountCell(value: Cell | null | undefined, gap: GapReason | undefined, locale: Locale): ChartCell {
  return value ? { text: unitRange(value, locale), kind: value.kind } : gapCell(gap, locale);
}

/** Why a cell has no figure. */
export function gapCell(gap: GapReason | undefined, locale: Locale): ChartCell {
  return { text: GAP_REASON_NAMES[locale][gap ?? 'not-on-record'], gap: true };
}
