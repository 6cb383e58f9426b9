import type { Basis, BasisChoice } from '../capex/basis.ts';
import type { Metric } from '../capex/observation.ts';
import type { Dataset } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { unique } from '../figure/combine-figures.ts';
import { rateFor } from '../figure/convert-figure.ts';
import type { Currency } from '../money/currency.ts';
import type { RateKind } from '../money/exchange-rate.ts';
import type { Day } from '../period/day.ts';
import type { Period } from '../period/period.ts';
import { observationLeaves } from '../source/derivation.ts';
import type { Source } from '../source/source.ts';
import { companyAnswer, membersOf } from './entity-answer.ts';
import { askedEntities, asOfDay } from './query.ts';

/** Which figures are meant: those of some entities over some periods, in one currency. */
export type GroundsQuery = {
  entities: readonly string[];
  periods: readonly Period[];
  currency: Currency;
  basis?: BasisChoice | undefined;
  rate?: RateKind | undefined;
  asOf?: Day | undefined;
  metrics?: readonly Metric[] | undefined;
};

/** What figures rest on. */
export type Grounds = {
  /** The companies whose figures entered. */
  readonly companies: string[];
  /** The documents their observations cite, each once, the newest first, those without a date last. */
  readonly documents: Source[];
  /** Each definition of capital expenditure that was used, and by which companies; outside estimates follow none. */
  readonly definitions: { basis: Basis; companies: string[] }[];
  /** The rates at which amounts were converted: units of `quote` for one US dollar, in the order of the periods. */
  readonly rates: { quote: Currency; kind: RateKind; period: Period; rate: number }[];
  /** The documents of those rates. */
  readonly rateDocuments: Source[];
};

/**
 * What the figures of a chart or a table rest on: documents, definitions, exchange rates. For the source line under it.
 *
 * @throws OutlayError `unknown-entity`, `invalid-query`, `invalid-day`.
 * @example
 * groundsOf(dataset, { entities: ['baidu'], periods: [parsePeriod('2024-H1')], currency: 'USD' }).rates[0].rate.toFixed(4) // => '7.2150'
 */
export function groundsOf(dataset: Dataset, query: GroundsQuery): Grounds {
  const { periods, currency, basis = 'headline', rate = 'average', metrics = ['capex'] } = query;
  const asOf = asOfDay(dataset, query.asOf);
  const members = askedEntities(dataset, query.entities).flatMap((entity) => membersOf(dataset, entity));
  const companies = [...new Map(members.map((company) => [company.id, company])).values()];
  const figures = companies.flatMap((company) =>
    metrics.flatMap((metric) =>
      periods.flatMap((period) => {
        const answer = companyAnswer(dataset, company, { period, periods, basis, asOf, metric });
        return answer.type === 'figure' ? [{ company: company.id, figure: answer }] : [];
      }),
    ),
  );
  const documents = new Map(
    figures.flatMap(({ figure }) => observationLeaves(figure.derivation)).map(({ source }) => [source.id, source]),
  );
  const byBasis = new Map<Basis, string[]>();
  for (const { company, figure } of figures.filter((one) => one.figure.kind !== 'estimate')) {
    for (const one of figure.bases) byBasis.set(one, unique([...(byBasis.get(one) ?? []), company]));
  }
  const converted = figures.filter(({ figure }) => figure.value.currency !== currency);
  const used = rate === 'convenience' ? [] : usedRates(dataset, converted, currency, rate);
  return {
    companies: unique(figures.map(({ company }) => company)),
    documents: [...documents.values()].sort((left, right) =>
      (right.published ?? '').localeCompare(left.published ?? ''),
    ),
    definitions: [...byBasis].map(([one, ids]) => ({ basis: one, companies: ids })),
    rates: used.map(({ quote, kind, period, rate: value }) => ({ quote, kind, period, rate: value })),
    rateDocuments: unique(used.flatMap(({ months }) => months.map(({ source }) => source))).map((id) =>
      dataset.source(id),
    ),
  };
}

/** Each rate once for each period; a rate that the record lacks has left a gap, and is none of the grounds. */
function usedRates(
  dataset: Dataset,
  converted: readonly { figure: { value: { currency: Currency }; period: Period } }[],
  currency: Currency,
  kind: Exclude<RateKind, 'convenience'>,
) {
  const keys = new Map(
    converted.flatMap(({ figure: { value, period } }) =>
      [value.currency, currency]
        .filter((quote) => quote !== 'USD')
        .map((quote) => [`${quote} ${period.start} ${period.end}`, { quote, period }] as const),
    ),
  );
  return [...keys.values()]
    .sort((left, right) => left.period.start.localeCompare(right.period.start))
    .flatMap(({ quote, period }) => {
      try {
        return [rateFor(dataset, quote, kind, period)];
      } catch (error) {
        if (error instanceof OutlayError && error.code === 'rate-missing') return [];
        throw error;
      }
    });
}
