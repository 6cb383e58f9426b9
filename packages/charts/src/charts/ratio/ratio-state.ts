import type { Localized } from '@outlay/domain';
import {
  type Dataset,
  type Gap,
  kindOfResult,
  OutlayError,
  type Period,
  parsePeriod,
  ratioOf,
  type Series,
  series,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import type { PlotPoint } from '../../layout/plot-line.ts';
import { type Named, namedOf } from '../../named.ts';
import { type Provenance, provenanceOf } from '../../provenance.ts';
import { oneCurrency } from '../../unit.ts';

/** A ratio over time: what one side spent for each unit that the other spent. */
export type RatioState = {
  readonly periods: readonly Period[];
  readonly numerator: Named;
  readonly denominator: Named;
  /** By the definition asked for, as fractions. */
  readonly points: readonly PlotPoint[];
  /** With the denominator counted on cash purchases, where that gives a line and is not what was asked for. */
  readonly onCash: readonly PlotPoint[] | null;
  /** Why ratios are missing: each run of periods with the companies whose figures are. */
  readonly gaps: readonly { readonly first: number; readonly last: number; readonly companies: readonly Localized[] }[];
  readonly provenance: Provenance;
};

/**
 * The ratio of two entities period by period.
 *
 * @throws OutlayError `invalid-query` unless two entities are named.
 */
export function ratioState(dataset: Dataset, query: ChartQuery): RatioState {
  const entities = query.entities ?? ['china-three', 'us-four'];
  const [above, below] = entities;
  if (above === undefined || below === undefined || entities.length !== 2) {
    throw new OutlayError('invalid-query', 'a ratio needs two companies or groups', {
      hint: 'Name the one that is divided, then the one it is divided by',
    });
  }
  const { basis = 'headline', rate, asOf } = query;
  const span = { from: query.from ?? '2019-H1', to: query.to ?? '2026-H1', by: query.by ?? ('half' as const) };
  const currency = oneCurrency(query.currency) ?? 'USD';
  const asked = series(dataset, { ...span, entities, basis, rate, asOf, currency });
  const [top, bottom] = asked.series as [Series['series'][0], Series['series'][0]];
  const points = ratioPoints(top, bottom);
  const periods = top.points.map(({ period: { label } }) => parsePeriod(label));
  const cash =
    basis === 'headline'
      ? series(dataset, { ...span, entities: [below], basis: 'cash', rate, asOf, currency })
      : undefined;
  const onCash = cash ? ratioPoints(top, cash.series[0] as Series['series'][0]) : null;
  const differs = onCash?.some((point, index) => point !== null && point.value !== points[index]?.value) ?? false;
  return {
    periods,
    numerator: namedOf(dataset, above),
    denominator: namedOf(dataset, below),
    points,
    onCash: differs ? onCash : null,
    gaps: gapRuns(dataset, top, bottom),
    provenance: provenanceOf(dataset, { entities, periods, currency, basis, rate, asOf: asked.asOf }),
  };
}

function ratioPoints(top: Series['series'][0], bottom: Series['series'][0]): PlotPoint[] {
  return top.points.map(({ value }, index) => {
    const under = bottom.points[index]?.value;
    const ratio = ratioOf(value ?? undefined, under ?? undefined);
    if (!ratio || !value || !under) return null;
    return { ...ratio, kind: kindOfResult([value.kind, under.kind]) };
  });
}

/** Runs of missing ratios with the same companies missing on either side. */
function gapRuns(dataset: Dataset, top: Series['series'][0], bottom: Series['series'][0]): RatioState['gaps'] {
  const runs: { first: number; last: number; ids: string[] }[] = [];
  for (const index of top.points.keys()) {
    const ids = [top.points[index]?.gap, bottom.points[index]?.gap].flatMap(
      (gap: Gap | undefined) => gap?.entities ?? [],
    );
    if (ids.length === 0) continue;
    const open = runs.at(-1);
    if (open?.last === index - 1) {
      open.last = index;
      open.ids = [...new Set([...open.ids, ...ids])];
    } else runs.push({ first: index, last: index, ids: [...new Set(ids)] });
  }
  return runs.map(({ first, last, ids }) => ({ first, last, companies: ids.map((id) => namedOf(dataset, id).names) }));
}
