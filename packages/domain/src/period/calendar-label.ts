import { OutlayError } from '../errors.ts';
import { assertYear, type Day, firstDayOfMonth, lastDayOfMonth } from './day.ts';
import { type Period, period } from './period.ts';

/** The parts of a year that have a name, with the first month and how many months they cover. */
const PARTS = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  '9M': [1, 9],
} as const;

/** A named part of a year: a quarter, a half, or the first nine months. */
export type YearPart = keyof typeof PARTS;

/** First month (1 to 12, counted within the year) and number of months of a part of a year. */
export function monthsOfPart(part: YearPart | undefined): { first: number; count: number } {
  if (part === undefined) return { first: 1, count: 12 };
  const [first, count] = PARTS[part];
  return { first, count };
}

const LABEL = /^(\d{4})(?:[- ]?(Q[1-4]|H[12]|9M)|-(0[1-9]|1[0-2]))?$/;
const DAYS = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a calendar period: `2024`, `2024-H1`, `2024-Q2`, `2024-9M`, `2024-06`, `2024-06-30` or
 * `2024-01-01..2024-06-30`, in any case; also from one label to another, `2019-Q1..2026-Q2`.
 *
 * @throws OutlayError `invalid-period` or `invalid-day`, saying which part cannot be.
 * @example
 * parsePeriod('2024-H1') // => { start: '2024-01-01', end: '2024-06-30' }
 */
export function parsePeriod(text: string): Period {
  const trimmed = text.trim().toUpperCase();
  const days = DAYS.exec(trimmed);
  if (days) return period(days[1] as Day, days[2] as Day);
  if (DAY.test(trimmed)) return period(trimmed, trimmed);
  const [first, last, ...more] = trimmed.split('..');
  if (first && last && more.length === 0) return period(parsePeriod(first).start, parsePeriod(last).end);
  const label = LABEL.exec(trimmed);
  if (!label) {
    throw new OutlayError('invalid-period', `"${text}" is no period`, {
      hint: 'Write 2024, 2024-H1, 2024-Q2, 2024-06, 2024-01-01..2024-06-30, or a fiscal label such as alibaba:FY2025-Q1',
      facts: { period: text },
    });
  }
  const year = Number(label[1]);
  assertYear(year);
  if (label[3]) return period(firstDayOfMonth(year, Number(label[3])), lastDayOfMonth(year, Number(label[3])));
  const months = monthsOfPart(label[2] as YearPart | undefined);
  return period(firstDayOfMonth(year, months.first), lastDayOfMonth(year, months.first + months.count - 1));
}

/**
 * The shortest calendar name of a period, or its days: `2024-H1`, or `2024-01-29..2024-04-28`.
 *
 * @example
 * periodLabel({ start: '2024-04-01', end: '2024-06-30' }) // => '2024-Q2'
 */
export function periodLabel({ start, end }: Period): string {
  const year = Number(start.slice(0, 4));
  const name = calendarPart({ start, end });
  if (name === 'year') return String(year);
  if (name !== undefined) return `${year}-${name}`;
  if (start === end) return start;
  const month = Number(start.slice(5, 7));
  if (start.endsWith('-01') && end === lastDayOfMonth(year, month)) return start.slice(0, 7);
  return `${start}..${end}`;
}

/**
 * Which named part of one calendar year the period is, if it is one.
 *
 * @example
 * calendarPart({ start: '2024-01-01', end: '2024-06-30' }) // => 'H1'
 */
export function calendarPart({ start, end }: Period): YearPart | 'year' | undefined {
  const year = Number(start.slice(0, 4));
  for (const part of [undefined, ...(Object.keys(PARTS) as YearPart[])]) {
    const { first, count } = monthsOfPart(part);
    if (start === firstDayOfMonth(year, first) && end === lastDayOfMonth(year, first + count - 1))
      return part ?? 'year';
  }
  return undefined;
}

/** The steps by which a span is split. */
export type Granularity = 'quarter' | 'half' | 'year';

const STEP: Record<Granularity, number> = { quarter: 3, half: 6, year: 12 };

/**
 * The calendar quarters, halves or years that lie wholly inside a period, in order.
 *
 * @example
 * splitPeriod({ start: '2024-01-01', end: '2024-12-31' }, 'half').map(periodLabel) // => ['2024-H1', '2024-H2']
 */
export function splitPeriod(whole: Period, by: Granularity): Period[] {
  const step = STEP[by];
  const pieces: Period[] = [];
  for (let year = Number(whole.start.slice(0, 4)); year <= Number(whole.end.slice(0, 4)); year++) {
    for (let month = 1; month <= 12; month += step) {
      const piece = { start: firstDayOfMonth(year, month), end: lastDayOfMonth(year, month + step - 1) };
      if (whole.start <= piece.start && piece.end <= whole.end) pieces.push(piece);
    }
  }
  return pieces;
}

const ORDINAL = {
  Q1: 'First quarter',
  Q2: 'Second quarter',
  Q3: 'Third quarter',
  Q4: 'Fourth quarter',
  H1: 'First half',
  H2: 'Second half',
  '9M': 'First nine months',
} as const;

/**
 * The period in English words, for a heading: `First half of 2024`.
 *
 * @example
 * periodInWords({ start: '2026-07-01', end: '2026-09-30' }) // => 'Third quarter of 2026'
 */
export function periodInWords(value: Period): string {
  const part = calendarPart(value);
  const year = value.start.slice(0, 4);
  if (part === 'year') return `Year ${year}`;
  if (part !== undefined) return `${ORDINAL[part]} of ${year}`;
  return value.start === value.end ? value.start : `${value.start} to ${value.end}`;
}
