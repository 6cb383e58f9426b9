import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { schema } from '../schema.ts';

/** A day as ISO 8601 text, `2024-06-30`, in no time zone. Days compare as text. */
export type Day = string;

export const daySchema = schema(() => z.iso.date({ error: 'a day is written YYYY-MM-DD and must exist' }));

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The years that Outlay can speak of; a year outside them is a slip of the finger. */
const YEARS = { first: 1900, last: 2100 };

/**
 * The number of the day counted from 1970-01-01.
 *
 * @throws OutlayError `invalid-day` when the text is no day of the calendar.
 * @example
 * dayNumber('1970-01-31') // => 30
 */
export function dayNumber(day: Day): number {
  const match = DAY.exec(day);
  const [year, month, date] = match ? [Number(match[1]), Number(match[2]), Number(match[3])] : [0, 0, 0];
  if (match) assertYear(year);
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) {
    throw new OutlayError('invalid-day', `"${day}" is no day of the calendar`, {
      hint: 'Days are written YYYY-MM-DD, for example 2024-06-30',
      facts: { day },
    });
  }
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/**
 * Whether a text is a day of the calendar.
 *
 * @example
 * isDay('2024-02-30') // => false
 */
export function isDay(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch (error) {
    if (error instanceof OutlayError) return false;
    throw error;
  }
}

/** How many days a month has, 1 to 12. Counted, because a `Date` for each would take most of the time of a series. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Throws `invalid-day` for a year before 1900 or after 2100. */
export function assertYear(year: number): void {
  if (year < YEARS.first || year > YEARS.last) {
    throw new OutlayError('invalid-day', `the year ${String(year).padStart(4, '0')} is out of range`, {
      hint: `Years go from ${YEARS.first} to ${YEARS.last}`,
      facts: { year },
    });
  }
}

/**
 * The day with a number counted from 1970-01-01.
 *
 * @example
 * dayFromNumber(30) // => '1970-01-31'
 */
export function dayFromNumber(number: number): Day {
  return Number.isFinite(number) ? new Date(number * MS_PER_DAY).toISOString().slice(0, 10) : '';
}

/**
 * The day so many days later, or earlier for a negative count.
 *
 * @example
 * addDays('2024-02-28', 2) // => '2024-03-01'
 */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/**
 * The last day of a month.
 *
 * @param month 1 to 12; 13 is January of the next year.
 * @example
 * lastDayOfMonth(2024, 2) // => '2024-02-29'
 */
export function lastDayOfMonth(year: number, month: number): Day {
  const first = firstDayOfMonth(year, month);
  return `${first.slice(0, 8)}${daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)))}`;
}

/**
 * The first day of a month.
 *
 * @param month 1 to 12; 0 is December of the year before.
 * @example
 * firstDayOfMonth(2024, 4) // => '2024-04-01'
 */
export function firstDayOfMonth(year: number, month: number): Day {
  const months = year * 12 + month - 1;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(inYear).padStart(4, '0')}-${String(inMonth).padStart(2, '0')}-01`;
}

/**
 * The same day a year before; the last day of February stays the last day of February.
 *
 * @example
 * dayAYearBefore('2024-02-29') // => '2023-02-28'
 */
export function dayAYearBefore(day: Day): Day {
  const year = Number(day.slice(0, 4)) - 1;
  const month = Number(day.slice(5, 7));
  const last = lastDayOfMonth(year, month);
  if (day === lastDayOfMonth(year + 1, month)) return last;
  return `${String(year).padStart(4, '0')}${day.slice(4)}`;
}
