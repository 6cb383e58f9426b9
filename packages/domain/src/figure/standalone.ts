import { addDays } from '../period/day.ts';
import { contains, type Period, samePeriod } from '../period/period.ts';
import { tileExactly } from './tiling.ts';

/**
 * Finds a standalone period as the difference of cumulative ones: a longer row, and rows that tile exactly what it
 * covers besides. The June quarter is the half-year less the March quarter; the fourth quarter is the year less its
 * first nine months.
 *
 * @returns the longer row and the rows to take away, the one that starts latest first tried, so the shortest year-to-date; `undefined` when none fit.
 * @example
 * standaloneTerms({ start: '2024-04-01', end: '2024-06-30' }, [
 *   { start: '2024-01-01', end: '2024-06-30' }, { start: '2024-01-01', end: '2024-03-31' },
 * ]) // => { whole: { start: '2024-01-01', end: '2024-06-30' }, less: [{ start: '2024-01-01', end: '2024-03-31' }] }
 */
export function standaloneTerms<P extends Period>(
  wanted: Period,
  rows: readonly P[],
): { whole: P; less: P[] } | undefined {
  const longer = rows
    .filter((row) => contains(row, wanted) && !samePeriod(row, wanted))
    .sort((left, right) =>
      left.start === right.start ? left.end.localeCompare(right.end) : right.start.localeCompare(left.start),
    );
  for (const whole of longer) {
    const before =
      whole.start < wanted.start ? tileExactly({ start: whole.start, end: addDays(wanted.start, -1) }, rows) : [];
    const behind = wanted.end < whole.end ? tileExactly({ start: addDays(wanted.end, 1), end: whole.end }, rows) : [];
    if (before && behind) return { whole, less: [...before, ...behind] };
  }
  return undefined;
}
