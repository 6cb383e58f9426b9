import {
  askedPeriod,
  basisFor,
  convertFigure,
  type Dataset,
  figureOf,
  highest,
  isPoint,
  lowest,
  type Period,
  splitPeriod,
  type UnitScale,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import type { Named } from '../../named.ts';
import { oneCompany } from '../../one-company.ts';
import { type OutlookRate, type Said, saidAbout } from '../../outlook.ts';
import { mergeDocuments, type Provenance, provenanceOf } from '../../provenance.ts';
import { oneCurrency, scaleFor } from '../../unit.ts';
import { longestOutlook } from './longest-outlook.ts';

/** Spending added up quarter by quarter over a period about which something was said. */
export type PlanState = {
  readonly entity: Named;
  readonly period: Period;
  /** The quarters of the period. */
  readonly quarters: readonly Period[];
  /** The sum at the end of each quarter, as far as figures reach without a gap. */
  readonly sums: readonly number[];
  /** The newest word of the company, and of everyone else. */
  readonly sayings: readonly Said[];
  readonly rates: readonly OutlookRate[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/**
 * How far a company has come on what it, or others, said it would spend over a period.
 *
 * @throws OutlayError `invalid-query` unless one company is named; `figure-missing` when nothing was said about it.
 */
export function planState(dataset: Dataset, query: ChartQuery): PlanState {
  const { company, entity, asOf } = oneCompany(dataset, query, 'alibaba');
  const period = query.period ? askedPeriod(dataset, query.period).period : longestOutlook(dataset, company.id);
  const currency = oneCurrency(query.currency) ?? company.currency;
  const quarters = splitPeriod(period, 'quarter');
  const basis = basisFor(dataset, company, query.basis ?? 'headline', quarters.slice(0, 1), asOf);
  const amounts: number[] = [];
  for (const quarter of quarters) {
    const answer = figureOf(dataset, company, { metric: 'capex', basis, period: quarter, asOf });
    const converted =
      answer.type === 'figure' ? convertFigure(dataset, answer, currency, query.rate ?? 'average') : answer;
    if (converted.type === 'gap' || converted.value.amount === undefined || converted.kind === 'estimate') break;
    amounts.push(converted.value.amount);
  }
  const sums = amounts.map((_, index) => amounts.slice(0, index + 1).reduce((sum, amount) => sum + amount, 0));
  const about = saidAbout(dataset, company.id, period, currency, asOf);
  const own = about.sayings.filter(({ kind }) => kind === 'guidance');
  const sayings = [...own.slice(-1), ...about.sayings.filter(({ kind }) => kind === 'estimate')];
  const grounds = provenanceOf(dataset, {
    entities: [company.id],
    periods: quarters.slice(0, sums.length),
    currency,
    basis: query.basis,
    rate: query.rate,
    asOf,
  });
  const bounds = sayings.flatMap(({ value }) => [
    highest(value) ?? lowest(value) ?? 0,
    isPoint(value) ? value.amount : 0,
  ]);
  return {
    entity,
    period,
    quarters,
    sums,
    sayings,
    rates: about.rates,
    scale: scaleFor([...bounds, ...sums]),
    provenance: mergeDocuments(
      { ...grounds, companies: [company.shortNames] },
      about.observations.map(({ source }) => dataset.source(source)),
    ),
  };
}
