import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { schema } from '../schema.ts';
import { addDays, type Day, dayAYearBefore, dayNumber, daySchema } from './day.ts';

/** The days a figure covers: first and last day, both inclusive. */
export type Period = { readonly start: Day; readonly end: Day };

export const periodSchema = schema(() =>
  z
    .object({ start: daySchema, end: daySchema })
    .refine(({ start, end }) => start <= end, { error: 'a period cannot end before it starts' }),
);

/**
 * Makes a period.
 *
 * @throws OutlayError `invalid-day` for a day that does not exist, `invalid-period` when it ends before it starts.
 * @example
 * period('2024-01-01', '2024-06-30') // => { start: '2024-01-01', end: '2024-06-30' }
 */
export function period(start: Day, end: Day): Period {
  if (dayNumber(start) > dayNumber(end)) {
    throw new OutlayError('invalid-period', `the period ${start}..${end} ends before it starts`, {
      facts: { start, end },
    });
  }
  return { start, end };
}

/**
 * How many days the period covers.
 *
 * @example
 * dayCount({ start: '2024-01-01', end: '2024-06-30' }) // => 182
 */
export function dayCount({ start, end }: Period): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

/**
 * Whether both periods cover the same days.
 *
 * @example
 * samePeriod({ start: '2024-01-01', end: '2024-06-30' }, { start: '2024-01-01', end: '2024-06-29' }) // => false
 */
export function samePeriod(left: Period, right: Period): boolean {
  return left.start === right.start && left.end === right.end;
}

/**
 * Whether every day of `inner` lies in `outer`.
 *
 * @example
 * contains({ start: '2024-01-01', end: '2024-06-30' }, { start: '2024-04-01', end: '2024-06-30' }) // => true
 */
export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The days that two periods share, or `undefined` when they share none.
 *
 * @example
 * overlap({ start: '2024-01-29', end: '2024-04-28' }, { start: '2024-01-01', end: '2024-03-31' }) // => { start: '2024-01-29', end: '2024-03-31' }
 */
export function overlap(left: Period, right: Period): Period | undefined {
  const start = left.start > right.start ? left.start : right.start;
  const end = left.end < right.end ? left.end : right.end;
  return start <= end ? { start, end } : undefined;
}

/**
 * Whether the pieces, in order, cover the whole exactly: no day missing, none twice.
 *
 * @example
 * tiles({ start: '2024-01-01', end: '2024-01-31' }, [{ start: '2024-01-01', end: '2024-01-15' }, { start: '2024-01-16', end: '2024-01-31' }]) // => true
 */
export function tiles(whole: Period, pieces: readonly Period[]): boolean {
  let next = whole.start;
  for (const piece of pieces) {
    if (piece.start !== next) return false;
    next = addDays(piece.end, 1);
  }
  return pieces.length > 0 && next === addDays(whole.end, 1);
}

/**
 * The same period a year earlier, day for day; an end of February stays an end of February.
 *
 * @example
 * yearBefore({ start: '2024-01-01', end: '2024-02-29' }) // => { start: '2023-01-01', end: '2023-02-28' }
 */
export function yearBefore({ start, end }: Period): Period {
  return { start: dayAYearBefore(start), end: dayAYearBefore(end) };
}
