import {
  type BasisChoice,
  type Currency,
  type Dataset,
  type Period,
  parsePeriod,
  type Series,
  series,
} from '@outlay/domain';
import type { ChartQuery } from './chart.ts';
import { oneCurrency } from './unit.ts';

/** The answer that a chart over time is made from: its periods, its one currency, and a series for each entity. */
export type AskedSeries = {
  readonly periods: readonly Period[];
  readonly currency: Currency;
  readonly answer: Series;
};

/** Asks for the figures of entities over the span of a query, by default every quarter on record, in one currency. */
export function askedSeries(
  dataset: Dataset,
  query: ChartQuery,
  { entities, basis }: { readonly entities: readonly string[]; readonly basis: BasisChoice | undefined },
): AskedSeries {
  const { from = '2019-Q1', to = '2026-Q2', by = 'quarter', rate, asOf } = query;
  const currency = oneCurrency(query.currency);
  const answer = series(dataset, { entities, from, to, by, basis, rate, asOf, currency });
  return {
    periods: (answer.series[0]?.points ?? []).map(({ period: { label } }) => parsePeriod(label)),
    currency: answer.currency === 'reported' ? 'USD' : answer.currency,
    answer,
  };
}
