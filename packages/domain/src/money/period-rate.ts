import { OutlayError } from '../errors.ts';
import { decimalFraction, type Fraction, fractionToNumber } from '../number/fraction.ts';
import { periodLabel } from '../period/calendar-label.ts';
import { addDays, dayNumber, firstDayOfMonth, lastDayOfMonth } from '../period/day.ts';
import { dayCount, overlap, type Period } from '../period/period.ts';
import type { Currency } from './currency.ts';
import type { MonthlyRate, RateKind, RateSeries } from './exchange-rate.ts';

/** A rate for a period, exact: units of `quote` for one US dollar. */
export type PeriodRate = {
  readonly quote: Currency;
  readonly kind: Exclude<RateKind, 'convenience'>;
  readonly period: Period;
  readonly exact: Fraction;
  readonly rate: number;
  readonly observations: number;
  readonly approximate: boolean;
  readonly months: { month: string; rate: string; weight: number; source: string }[];
};

/**
 * The average rate of a period, composed exactly from the averages of its months, each weighted by its number of
 * daily observations. A month that the period covers only in part enters with that part of its days, and the rate is
 * marked approximate. The rule is the one of the published averages: a mean of the daily rates.
 *
 * @throws OutlayError `rate-missing`, naming the months that the record lacks.
 * @example
 * averageRate({ base: 'USD', quote: 'CNY', months: [
 *   { month: '2024-01', average: '7.0', observations: 20, source: 'fed' },
 *   { month: '2024-02', average: '7.3', observations: 10, source: 'fed' },
 * ] }, { start: '2024-01-01', end: '2024-02-29' }).rate // => 7.1
 */
export function averageRate(series: RateSeries, period: Period): PeriodRate {
  const months = monthsOf(period);
  const byMonth = new Map(series.months.map((row) => [row.month, row]));
  const missing = months.filter((month) => !byMonth.has(month));
  if (missing.length > 0) throw missingRate(series, period, missing, 'average');
  const parts = months.map((month) => {
    const row = byMonth.get(month) as MonthlyRate;
    const whole = monthPeriod(month);
    const covered = dayCount(overlap(whole, period) as Period);
    return { row, covered, of: dayCount(whole) };
  });
  const approximate = parts.some(({ covered, of }) => covered !== of);
  const scale = parts.reduce((product, { of }) => (approximate ? lcm(product, BigInt(of)) : product), 1n);
  const weights = parts.map(({ row, covered, of }) => (BigInt(row.observations * covered) * scale) / BigInt(of));
  const rates = parts.map(({ row }) => decimalFraction(row.average));
  const denominator = rates.reduce((largest, rate) => (rate.denominator > largest ? rate.denominator : largest), 1n);
  const weighted = rates.reduce(
    (total, rate, index) => total + rate.numerator * (denominator / rate.denominator) * (weights[index] as bigint),
    0n,
  );
  const totalWeight = weights.reduce((total, weight) => total + weight, 0n);
  const exact = { numerator: weighted, denominator: denominator * totalWeight };
  return {
    quote: series.quote,
    kind: 'average',
    period,
    exact,
    rate: fractionToNumber(exact),
    observations: parts.reduce(
      (total, { row, covered, of }) => total + Math.round((row.observations * covered) / of),
      0,
    ),
    approximate,
    months: parts.map(({ row, covered, of }) => ({
      month: row.month,
      rate: row.average,
      weight: (row.observations * covered) / of,
      source: row.source,
    })),
  };
}

/**
 * The rate on the last day of a period, which must be the last day of a month: the record holds month-ends only.
 *
 * @throws OutlayError `rate-missing`.
 * @example
 * periodEndRate({ base: 'USD', quote: 'CNY', months: [
 *   { month: '2024-06', average: '7.25', observations: 19, periodEnd: '7.2672', source: 'fed' },
 * ] }, { start: '2024-01-01', end: '2024-06-30' }).rate // => 7.2672
 */
export function periodEndRate(series: RateSeries, period: Period): PeriodRate {
  const month = period.end.slice(0, 7);
  const row = series.months.find((candidate) => candidate.month === month);
  if (period.end !== monthPeriod(month).end) {
    throw new OutlayError('rate-missing', `the record holds rates at month-ends, and ${period.end} is none`, {
      hint: 'Ask for a period that ends with a month, or use --rate average',
      facts: { quote: series.quote, day: period.end },
    });
  }
  if (!row?.periodEnd) throw missingRate(series, period, [month], 'period-end');
  const exact = decimalFraction(row.periodEnd);
  return {
    quote: series.quote,
    kind: 'period-end',
    period: { start: row.periodEndDay ?? period.end, end: row.periodEndDay ?? period.end },
    exact,
    rate: fractionToNumber(exact),
    observations: 1,
    approximate: false,
    months: [{ month, rate: row.periodEnd, weight: 1, source: row.source }],
  };
}

function missingRate(series: RateSeries, period: Period, months: readonly string[], kind: RateKind): OutlayError {
  const first = series.months[0]?.month;
  const last = series.months.at(-1)?.month;
  const named =
    months.length > 3 ? `${months.slice(0, 3).join(', ')} and ${months.length - 3} more` : months.join(', ');
  return new OutlayError(
    'rate-missing',
    `no ${kind} rate of ${series.quote} for ${periodLabel(period)}: ${named} not on record`,
    {
      hint: `Rates of ${series.quote} are on record from ${first} to ${last}`,
      facts: { quote: series.quote, months: [...months] },
    },
  );
}

function monthPeriod(month: string): Period {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { start: firstDayOfMonth(year, number), end: lastDayOfMonth(year, number) };
}

function monthsOf({ start, end }: Period): string[] {
  const months: string[] = [];
  for (let day = start; dayNumber(day) <= dayNumber(end); day = addDays(monthPeriod(day.slice(0, 7)).end, 1)) {
    months.push(day.slice(0, 7));
  }
  return months;
}

function lcm(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b > 0n) [a, b] = [b, a % b];
  return (left / a) * right;
}
