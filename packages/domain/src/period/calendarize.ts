import { OutlayError } from '../errors.ts';
import { roundHalfEven } from '../number/fraction.ts';
import { dayNumber, firstDayOfMonth, lastDayOfMonth } from './day.ts';
import { dayCount, type Period } from './period.ts';

/** How far a fiscal bound may lie from a calendar quarter's and still stand for it, in days (Apple's Saturdays). */
export const SNAP_DAYS = 7;

/**
 * The run of calendar quarters that a fiscal period stands for, when both its bounds lie within {@link SNAP_DAYS}
 * days of theirs; otherwise `undefined`.
 *
 * @example
 * snapToQuarters({ start: '2023-12-31', end: '2024-03-30' }) // => { start: '2024-01-01', end: '2024-03-31' }
 */
export function snapToQuarters({ start, end }: Period): Period | undefined {
  const snappedStart = nearestQuarterStart(start);
  const snappedEnd = nearestQuarterEnd(end);
  if (Math.abs(dayNumber(snappedStart) - dayNumber(start)) > SNAP_DAYS) return undefined;
  if (Math.abs(dayNumber(snappedEnd) - dayNumber(end)) > SNAP_DAYS) return undefined;
  return snappedStart < snappedEnd ? { start: snappedStart, end: snappedEnd } : undefined;
}

/**
 * Whether the period is made of whole calendar quarters.
 *
 * @example
 * isWholeQuarters({ start: '2024-01-01', end: '2024-09-30' }) // => true
 */
export function isWholeQuarters({ start, end }: Period): boolean {
  return start === nearestQuarterStart(start) && end === nearestQuarterEnd(end);
}

function nearestQuarterStart(day: string): string {
  return nearest(day, (year, quarter) => firstDayOfMonth(year, quarter * 3 + 1));
}

function nearestQuarterEnd(day: string): string {
  return nearest(day, (year, quarter) => lastDayOfMonth(year, quarter * 3 + 3));
}

function nearest(day: string, bound: (year: number, quarter: number) => string): string {
  const year = Number(day.slice(0, 4));
  const at = dayNumber(day);
  let best = day;
  let least = Number.POSITIVE_INFINITY;
  for (let quarter = -1; quarter <= 4; quarter++) {
    const candidate = bound(year, quarter);
    const distance = Math.abs(dayNumber(candidate) - at);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * The share of an amount that falls on some of its days, pro rata by days: the calendarisation rule for fiscal
 * quarters that do not sit on calendar quarters. Cumulative sums are rounded half to even, so the shares of adjoining
 * parts always add up to the whole.
 *
 * @param amount whole currency units spent over `whole`.
 * @param part days inside `whole`.
 * @throws OutlayError `invalid-period` when `part` is not inside `whole`.
 * @example
 * shareOfDays(90, { start: '2024-01-01', end: '2024-01-30' }, { start: '2024-01-01', end: '2024-01-10' }) // => 30
 */
export function shareOfDays(amount: number, whole: Period, part: Period): number {
  const days = dayCount(whole);
  const before = dayNumber(part.start) - dayNumber(whole.start);
  const through = dayNumber(part.end) - dayNumber(whole.start) + 1;
  if (before < 0 || through > days || before >= through) {
    throw new OutlayError('invalid-period', `${part.start}..${part.end} does not lie in ${whole.start}..${whole.end}`);
  }
  const cumulative = (count: number) =>
    Number(roundHalfEven({ numerator: BigInt(amount) * BigInt(count), denominator: BigInt(days) }));
  return cumulative(through) - cumulative(before);
}
