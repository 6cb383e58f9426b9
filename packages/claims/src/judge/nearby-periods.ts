import {
  addDays,
  CALENDAR_YEAR,
  firstDayOfMonth,
  fiscalPeriod,
  lastDayOfMonth,
  type Period,
  samePeriod,
  splitPeriod,
  yearBefore,
} from '@outlay/domain';
import type { SlipFact } from './verdict.ts';

/** A period that is easily taken for another, and how. */
export type NearbyPeriod = { readonly period: Period; readonly kind: SlipFact['kind'] };

/** Periods that are taken for this one by mistake: parts of it, longer ones, neighbours, the year so far, the year before. */
export function nearbyPeriods(period: Period): NearbyPeriod[] {
  const year = Number(period.end.slice(0, 4));
  const month = Number(period.end.slice(5, 7));
  const months =
    (Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4))) * 12 +
    month -
    Number(period.start.slice(5, 7)) +
    1;
  const shifted = (by: number): Period => ({
    start: firstDayOfMonth(year, month - months + 1 + by * months),
    end: lastDayOfMonth(year, month + by * months),
  });
  const parts = [...splitPeriod(period, 'half'), ...splitPeriod(period, 'quarter')].reverse();
  const longer = (['H1', 'H2', '9M', undefined] as const)
    .map((part) => fiscalPeriod(CALENDAR_YEAR, { year, ...(part ? { part } : {}) }))
    .filter(({ start, end }) => start <= period.start && period.end <= end);
  const found: NearbyPeriod[] = [
    ...parts.map((part) => ({ period: part, kind: 'part-of-period' as const })),
    { period: { start: firstDayOfMonth(year, 1), end: period.end }, kind: 'year-to-date' },
    ...longer.map((whole) => ({ period: whole, kind: 'longer-period' as const })),
    { period: shifted(-1), kind: 'neighbouring-period' },
    { period: shifted(1), kind: 'neighbouring-period' },
    { period: yearBefore(period), kind: 'neighbouring-period' },
    { period: { start: addDays(yearBefore(period).end, 1), end: period.end }, kind: 'trailing-year' },
  ];
  return found.filter(
    (one, index) =>
      !samePeriod(one.period, period) && found.findIndex((other) => samePeriod(other.period, one.period)) === index,
  );
}
