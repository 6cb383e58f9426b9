import {
  type Basis,
  type Dataset,
  type Kind,
  type Localized,
  type Observation,
  type Period,
  publicFrom,
  restatements,
  type UnitScale,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import type { Named } from '../../named.ts';
import { oneCompany } from '../../one-company.ts';
import { countedWords, mergeDocuments, type Provenance, provenanceOf } from '../../provenance.ts';
import { scaleFor } from '../../unit.ts';

/** One publication of a figure. */
export type Vintage = { readonly amount: number; readonly published: string; readonly kind: Kind };

/** A figure that was published more than once, with different values. */
export type Revision = {
  readonly period: Period;
  /** What it counts: the company's own words for the figure that it leads with. */
  readonly words: Localized;
  readonly vintages: readonly [Vintage, Vintage, ...Vintage[]];
};

export type RevisionsState = {
  readonly entity: Named;
  /** By period, the earliest first; amounts in the currency the company reports in. */
  readonly revisions: readonly Revision[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/**
 * Which figures of a company were published again with another value.
 *
 * @throws OutlayError `invalid-query` unless one company is named.
 */
export function revisionsState(dataset: Dataset, query: ChartQuery): RevisionsState {
  const { company, entity, asOf } = oneCompany(dataset, query, 'coreweave');
  const revised = restatements(dataset, company.id, asOf).filter((rows) =>
    rows.every(({ metric, amount }) => metric === 'capex' && amount !== undefined),
  );
  const revisions = revised
    .map((rows): Revision => {
      const vintages = rows.map((row) => ({
        amount: row.amount as number,
        published: publicFrom(dataset, row),
        kind: row.kind,
      }));
      return {
        period: (rows[0] as Observation).period,
        words: countedWords(company, (rows[0] as Observation).basis as Basis),
        vintages: vintages as [Vintage, Vintage],
      };
    })
    .sort((left, right) => left.period.start.localeCompare(right.period.start));
  const cited = [...new Set(revised.flat().map(({ source }) => source))].map((id) => dataset.source(id));
  return {
    entity,
    revisions,
    scale: scaleFor(revisions.flatMap(({ vintages }) => vintages.map(({ amount }) => amount))),
    provenance: mergeDocuments(
      {
        ...provenanceOf(dataset, { entities: [company.id], periods: [], currency: company.currency, asOf }),
        companies: [company.shortNames],
      },
      cited,
    ),
  };
}
