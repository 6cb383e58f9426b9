import {
  type Currency,
  convertRange,
  type Dataset,
  firstDayOfMonth,
  guidanceVintages,
  lastDayOfMonth,
  latestEstimates,
  type MoneyRange,
  moneyRange,
  type Observation,
  OutlayError,
  type Period,
  type PeriodRate,
  publicFrom,
  rateFor,
} from '@outlay/domain';

/** What someone said about a future or unpublished figure, in its own currency and in that of the chart. */
export type Said = {
  readonly kind: 'guidance' | 'estimate';
  /** Who said it, where it was not the company itself. */
  readonly estimator?: string | undefined;
  readonly published: string;
  readonly original: MoneyRange;
  readonly value: MoneyRange;
  readonly confidence: 'A' | 'B' | 'C';
};

/** The rate at which sayings about a period without a rate of its own were converted. */
export type OutlookRate = { readonly quote: Currency; readonly period: Period; readonly rate: number };

/** Everything said about a period, and the rates that were used. */
export type SaidAbout = {
  readonly sayings: readonly Said[];
  readonly rates: readonly OutlookRate[];
  readonly observations: readonly Observation[];
};

/** What the company said, version by version, and the last word of everyone else, oldest first. */
export function saidAbout(
  dataset: Dataset,
  entity: string,
  period: Period,
  currency: Currency,
  asOf: string,
): SaidAbout {
  const rows = [...guidanceVintages(dataset, entity, period, asOf), ...latestEstimates(dataset, entity, period, asOf)];
  const used = new Map<Currency, PeriodRate>();
  const sayings = rows.map((row): Said => {
    const original = moneyRange(row);
    const needed = original.currency === currency ? [] : [original.currency, currency].filter((one) => one !== 'USD');
    const rates = needed.map((quote) => {
      const rate = used.get(quote) ?? outlookRate(dataset, quote, period, asOf);
      used.set(quote, rate);
      return rate;
    });
    return {
      kind: row.kind as Said['kind'],
      ...(row.estimator === undefined ? {} : { estimator: row.estimator }),
      published: publicFrom(dataset, row),
      original,
      value: needed.length === 0 ? original : convertRange(original, currency, rates),
      confidence: row.confidence,
    };
  });
  return {
    sayings: [...sayings].sort((left, right) => left.published.localeCompare(right.published)),
    rates: [...used.values()].map(({ quote, period: days, rate }) => ({ quote, period: days, rate })),
    observations: rows,
  };
}

/**
 * The average rate of the period, or of the newest half-year that has one where the period is not over; a conversion of
 * what lies ahead rests on it only until its own rate is known.
 */
function outlookRate(dataset: Dataset, quote: Currency, period: Period, asOf: string): PeriodRate {
  const year = Number(asOf.slice(0, 4));
  const halves = [0, 1, 2, 3, 4, 5].map((back) => halfBefore(year, back, asOf));
  let failure: unknown;
  for (const days of [period, ...halves.filter(({ end }) => end <= asOf)]) {
    try {
      return rateFor(dataset, quote, 'average', days);
    } catch (error) {
      if (!(error instanceof OutlayError) || error.code !== 'rate-missing') throw error;
      failure = error;
    }
  }
  throw failure;
}

/** A half-year counted back from the one in which a day lies. */
function halfBefore(year: number, back: number, day: string): Period {
  const month = (day.slice(5, 7) <= '06' ? 1 : 7) - 6 * back;
  return { start: firstDayOfMonth(year, month), end: lastDayOfMonth(year, month + 5) };
}
