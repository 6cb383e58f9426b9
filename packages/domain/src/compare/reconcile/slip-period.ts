import { calendarPart, periodLabel, splitPeriod } from '../../period/calendar-label.ts';
import { addDays, type Day, firstDayOfMonth, lastDayOfMonth } from '../../period/day.ts';
import { contains, type Period, samePeriod, yearBefore } from '../../period/period.ts';
import { uniformReadings } from './plain-readings.ts';
import { type Question, questionOf } from './question.ts';
import type { Slip, SlipKind } from './reconciliation.ts';
import { slipOf } from './slip.ts';

type Days = { readonly kind: SlipKind; readonly period: Period; readonly words: string };

/** The number is right for other days: a quarter called a half-year, the year to date, the year before. */
export function periodSlips(question: Question): Slip[] {
  const { period } = question.calendars.asked;
  return otherDays(period)
    .filter(
      (days, at, all) =>
        !samePeriod(days.period, period) && all.findIndex((other) => samePeriod(other.period, days.period)) === at,
    )
    .flatMap(({ kind, period: days, words }) => {
      const asked = { period: days, earlier: yearBefore(days) };
      const moved = questionOf({ ...question, calendars: { asked, other: () => undefined } });
      return slipOf({ kind, text: `${words} ${periodLabel(days)}` }, moved, uniformReadings(moved));
    });
}

function otherDays(period: Period): Days[] {
  const year = Number(period.start.slice(0, 4));
  const whole = { start: firstDayOfMonth(year, 1), end: lastDayOfMonth(year, 12) };
  const within = (['half', 'quarter'] as const).flatMap((by) => splitPeriod(period, by));
  const around = [...splitPeriod(whole, 'half'), ninemonths(year), whole].filter((longer) => contains(longer, period));
  return [
    ...within.map((days): Days => ({ kind: 'part-of-period', period: days, words: 'only' })),
    ...toDate(period, year),
    ...trailing(period),
    ...around.map((days): Days => ({ kind: 'longer-period', period: days, words: 'all of' })),
    ...neighbours(period),
  ];
}

function ninemonths(year: number): Period {
  return { start: firstDayOfMonth(year, 1), end: lastDayOfMonth(year, 9) };
}

function toDate({ end }: Period, year: number): Days[] {
  const start = firstDayOfMonth(year, 1);
  return start <= end && end < lastDayOfMonth(year, 12)
    ? [{ kind: 'year-to-date', period: { start, end }, words: 'the year to date,' }]
    : [];
}

/** The twelve months to the end of the period, where that ends a month. */
function trailing({ end }: Period): Days[] {
  const start = addDays(yearBefore({ start: end, end }).end, 1);
  return [{ kind: 'trailing-year', period: { start, end }, words: 'the twelve months' }];
}

/** The period before and after of the same length, and the same a year earlier and later. */
function neighbours(period: Period): Days[] {
  const months = monthsOf(period);
  if (months === undefined) return [{ kind: 'neighbouring-period', period: yearBefore(period), words: 'that is' }];
  return [-12, -months, months, 12].map((by) => ({
    kind: 'neighbouring-period',
    period: { start: shifted(period.start, by), end: addDays(shifted(addDays(period.end, 1), by), -1) },
    words: 'that is',
  }));
}

function shifted(day: Day, months: number): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return firstDayOfMonth(year, month + months);
}

/** How many months a named part of a year has. */
function monthsOf(period: Period): number | undefined {
  const part = calendarPart(period);
  if (part === undefined) return undefined;
  return part === 'year' ? 12 : part === '9M' ? 9 : part.startsWith('H') ? 6 : 3;
}
