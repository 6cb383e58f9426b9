import {
  BASES,
  BASIS_NAMES,
  type Basis,
  type Cell,
  type Dataset,
  type Localized,
  OutlayError,
  type Period,
  type UnitScale,
} from '@outlay/domain';
import { type AskedSeries, askedSeries } from '../../asked-series.ts';
import type { ChartQuery } from '../../chart.ts';
import { type Named, namedOf } from '../../named.ts';
import { countedWords, mergeDocuments, type Provenance, provenanceOf } from '../../provenance.ts';
import { scaleFor } from '../../unit.ts';
import { sizeOf } from '../ranked/ranked-state.ts';

/** One company by every definition on which it has figures. */
export type BasesState = {
  readonly entity: Named;
  readonly periods: readonly Period[];
  /** The definition that the company leads with comes first. */
  readonly series: readonly {
    readonly basis: Basis;
    /** What it counts: the company's own words for the figure that it leads with. */
    readonly words: Localized;
    readonly headline: boolean;
    readonly points: readonly (Cell | null)[];
  }[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/**
 * A company's figures by each definition side by side.
 *
 * @throws OutlayError `invalid-query` unless exactly one entity is named.
 */
export function basesState(dataset: Dataset, query: ChartQuery): BasesState {
  const [asked, ...more] = query.entities ?? ['meta'];
  if (asked === undefined || more.length > 0) {
    throw new OutlayError('invalid-query', 'definitions are set side by side for one company or group at a time', {
      hint: 'Name one, for example meta',
    });
  }
  const entity = dataset.entity(asked);
  const { rate } = query;
  const answers = BASES.map((basis) => ({ basis, ...askedSeries(dataset, query, { entities: [entity.id], basis }) }));
  const { periods, currency, answer: first } = answers[0] as AskedSeries;
  const headline = entity.type === 'company' ? entity.company.headline?.basis : undefined;
  const found = answers
    .map(({ basis, answer }) => ({
      basis,
      words:
        entity.type === 'company'
          ? countedWords(entity.company, basis)
          : { en: BASIS_NAMES.en[basis], ar: BASIS_NAMES.ar[basis], zh: BASIS_NAMES.zh[basis] },
      headline: basis === headline,
      points: (answer.series[0]?.points ?? []).map(({ value }) => (value && value.kind !== 'estimate' ? value : null)),
    }))
    .filter(({ points }) => points.some((point) => point !== null))
    .sort((left, right) => Number(right.headline) - Number(left.headline));
  const grounds = found.map(({ basis }) =>
    provenanceOf(dataset, { entities: [entity.id], periods, currency, basis, rate, asOf: first.asOf }),
  );
  const own = provenanceOf(dataset, { entities: [entity.id], periods, currency, rate, asOf: first.asOf });
  return {
    entity: namedOf(dataset, entity.id),
    periods,
    series: found,
    scale: scaleFor(found.flatMap(({ points }) => points.map((value) => sizeOf({ value })))),
    provenance: mergeDocuments(
      { ...own, companies: entity.type === 'group' ? own.companies : [namedOf(dataset, entity.id).names] },
      grounds.flatMap((one) => one.documents),
    ),
  };
}
