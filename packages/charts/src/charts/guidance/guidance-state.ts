import {
  askedPeriod,
  compare,
  type Dataset,
  highest,
  type Kind,
  lowest,
  type Period,
  periodLabel,
  splitPeriod,
  type UnitScale,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import type { Named } from '../../named.ts';
import { oneCompany } from '../../one-company.ts';
import { type OutlookRate, type Said, saidAbout } from '../../outlook.ts';
import { mergeDocuments, type Provenance, provenanceOf } from '../../provenance.ts';
import { oneCurrency, scaleFor } from '../../unit.ts';
import { newestOutlook } from '../plan/longest-outlook.ts';

/** What was spent: over the whole period, or so far. */
export type Outturn = {
  readonly amount: number;
  readonly kind: Kind;
  readonly period: Period;
  readonly whole: boolean;
};

export type GuidanceState = {
  readonly entity: Named;
  readonly ownership: string;
  readonly period: Period;
  /** Everything said, oldest first. */
  readonly sayings: readonly Said[];
  readonly outturn: Outturn | null;
  /** Rates of days other than the period's own, where it has none yet. */
  readonly rates: readonly OutlookRate[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/**
 * What a company and others said about its spending in a period, and what it came to.
 *
 * @throws OutlayError `invalid-query` unless exactly one company is named.
 */
export function guidanceState(dataset: Dataset, query: ChartQuery): GuidanceState {
  const { company, entity, asOf } = oneCompany(dataset, query, 'meta');
  const { rate } = query;
  const period = query.period ? askedPeriod(dataset, query.period).period : newestOutlook(dataset, company.id);
  const currency = oneCurrency(query.currency) ?? company.currency;
  const about = saidAbout(dataset, company.id, period, currency, asOf);
  const outturn = outturnOf(dataset, company.id, period, { ...query, currency, asOf });
  const periods = outturn ? [outturn.period] : [];
  const own = provenanceOf(dataset, { entities: [company.id], periods, currency, basis: query.basis, rate, asOf });
  const amounts = about.sayings.flatMap(({ value }) => [highest(value) ?? lowest(value) ?? 0]);
  return {
    entity,
    ownership: company.ownership,
    period,
    sayings: about.sayings,
    outturn,
    rates: about.rates,
    scale: scaleFor([...amounts, outturn?.amount ?? 0]),
    provenance: mergeDocuments(
      { ...own, companies: [company.shortNames] },
      about.observations.map(({ source }) => dataset.source(source)),
    ),
  };
}

/** The figure of the whole period, else of as much of it as is there from its first quarter on. */
function outturnOf(dataset: Dataset, entity: string, period: Period, query: ChartQuery): Outturn | null {
  const quarters = splitPeriod(period, 'quarter');
  const spans = [
    period,
    ...quarters.slice(0, -1).map((_, index) => soFar(period, quarters, quarters.length - 1 - index)),
  ];
  for (const span of spans) {
    const { basis, rate, asOf, currency } = query;
    const [row] = compare(dataset, { entities: [entity], period: periodLabel(span), basis, rate, asOf, currency }).rows;
    const value = row?.value;
    if (value?.amount !== undefined && value.kind !== 'estimate') {
      return { amount: value.amount, kind: value.kind, period: span, whole: span === period };
    }
  }
  return null;
}

function soFar({ start }: Period, quarters: readonly Period[], count: number): Period {
  return { start, end: (quarters[count - 1] as Period).end };
}
