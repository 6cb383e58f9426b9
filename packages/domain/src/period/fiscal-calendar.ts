import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { schema } from '../schema.ts';
import { monthsOfPart, type YearPart } from './calendar-label.ts';
import { addDays, assertYear, type Day, dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth } from './day.ts';
import type { Period } from './period.ts';

const WEEKDAYS = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'] as const;

/**
 * How a company cuts its years. `months`: years of whole months that end with a month. `weeks`: 52 or 53 weeks that
 * end on a weekday, either the last one in a month or the one nearest to the end of that month; quarters have 13
 * weeks, and in a 53-week year one of them has 14. A fiscal year is named after the calendar year it ends in.
 */
export const fiscalCalendarSchema = schema(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('months'), yearEndMonth: z.int().min(1).max(12) }),
    z.strictObject({
      kind: z.literal('weeks'),
      yearEndMonth: z.int().min(1).max(12),
      weekday: z.enum(WEEKDAYS),
      rule: z.enum(['last-in-month', 'nearest-month-end']),
      longQuarter: z.enum(['Q1', 'Q4']),
    }),
  ]),
);

export type FiscalCalendar = z.infer<typeof fiscalCalendarSchema>;

/** The calendar year as a fiscal calendar. */
export const CALENDAR_YEAR: FiscalCalendar = { kind: 'months', yearEndMonth: 12 };

/** A fiscal year or a named part of one. */
export type FiscalLabel = { readonly year: number; readonly part?: YearPart };

const FISCAL = /^FY(\d{4})[- ]?(Q[1-4]|H[12]|9M)?$/i;

/**
 * Reads a fiscal label such as `FY2025-Q1`, `FY2025 H1` or `FY2025`.
 *
 * @throws OutlayError `invalid-period`.
 * @example
 * parseFiscalLabel('FY2025-Q1') // => { year: 2025, part: 'Q1' }
 */
export function parseFiscalLabel(text: string): FiscalLabel {
  const match = FISCAL.exec(text.trim());
  if (!match) {
    throw new OutlayError('invalid-period', `"${text}" is no fiscal label`, {
      hint: 'Write FY2025-Q1, FY2025-H1, FY2025-9M or FY2025',
      facts: { label: text },
    });
  }
  const year = Number(match[1]);
  assertYear(year);
  return match[2] ? { year, part: match[2].toUpperCase() as YearPart } : { year };
}

/**
 * The label as text.
 *
 * @example
 * formatFiscalLabel({ year: 2025, part: 'Q1' }) // => 'FY2025-Q1'
 */
export function formatFiscalLabel({ year, part }: FiscalLabel): string {
  return part === undefined ? `FY${year}` : `FY${year}-${part}`;
}

/**
 * The days that a fiscal label stands for in a company's calendar.
 *
 * @example
 * fiscalPeriod({ kind: 'months', yearEndMonth: 3 }, { year: 2025, part: 'Q1' }) // => { start: '2024-04-01', end: '2024-06-30' }
 */
export function fiscalPeriod(calendar: FiscalCalendar, { year, part }: FiscalLabel): Period {
  const { first, count } = monthsOfPart(part);
  if (calendar.kind === 'months') {
    const month = calendar.yearEndMonth + first;
    return { start: firstDayOfMonth(year - 1, month), end: lastDayOfMonth(year - 1, month + count - 1) };
  }
  const start = addDays(yearEnd(calendar, year - 1), 1);
  const weeks = (dayNumber(yearEnd(calendar, year)) - dayNumber(start) + 1) / 7;
  const starts = quarterStarts(weeks, calendar.longQuarter);
  const firstQuarter = (first - 1) / 3;
  return {
    start: addDays(start, 7 * (starts[firstQuarter] as number)),
    end: addDays(start, 7 * (starts[firstQuarter + count / 3] as number) - 1),
  };
}

/** In weeks from the start of the year: where the four quarters start, and the year ends. */
function quarterStarts(weeks: number, longQuarter: 'Q1' | 'Q4'): number[] {
  const long = weeks - 52;
  const firstLong = longQuarter === 'Q1' ? long : 0;
  return [0, 13 + firstLong, 26 + firstLong, 39 + firstLong, weeks];
}

/** The last day of a year counted in weeks. */
function yearEnd(calendar: Extract<FiscalCalendar, { kind: 'weeks' }>, year: number): Day {
  const monthEnd = dayNumber(lastDayOfMonth(year, calendar.yearEndMonth));
  const wanted = WEEKDAYS.indexOf(calendar.weekday);
  const back = ((((monthEnd % 7) + 7) % 7) - wanted + 7) % 7;
  const last = monthEnd - back;
  return dayFromNumber(calendar.rule === 'nearest-month-end' && back > 3 ? last + 7 : last);
}

const LABELLED_PARTS: readonly (YearPart | undefined)[] = [undefined, 'Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M'];

/**
 * The fiscal label of a period in a company's calendar, or `undefined` when it has none.
 *
 * @example
 * fiscalLabel({ kind: 'months', yearEndMonth: 6 }, { start: '2024-04-01', end: '2024-06-30' }) // => { year: 2024, part: 'Q4' }
 */
export function fiscalLabel(calendar: FiscalCalendar, { start, end }: Period): FiscalLabel | undefined {
  const endYear = Number(end.slice(0, 4));
  for (const year of [endYear, endYear + 1, endYear - 1]) {
    for (const part of LABELLED_PARTS) {
      const candidate = fiscalPeriod(calendar, part ? { year, part } : { year });
      if (candidate.start === start && candidate.end === end) return part ? { year, part } : { year };
    }
  }
  return undefined;
}
