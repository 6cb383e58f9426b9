import {
  type Cell,
  type Dataset,
  type GapReason,
  type Period,
  parsePeriod,
  series,
  type UnitScale,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import { type Named, namedOf } from '../../named.ts';
import { type Provenance, provenanceOf } from '../../provenance.ts';
import { oneCurrency, scaleFor } from '../../unit.ts';
import { sizeOf } from '../ranked/ranked-state.ts';

/** One entity's figures, period by period. */
export type LineSeries = Named & {
  readonly points: readonly {
    readonly value: Cell | null;
    readonly gap?: GapReason | undefined;
    readonly growth: number | null;
  }[];
};

export type LinesState = {
  readonly periods: readonly Period[];
  readonly series: readonly LineSeries[];
  readonly scale: UnitScale;
  readonly provenance: Provenance;
};

/** What companies and groups spent, period by period. */
export function linesState(dataset: Dataset, query: ChartQuery): LinesState {
  const entities = query.entities ?? ['china-three', 'us-four'];
  const { basis, rate, asOf } = query;
  const result = series(dataset, {
    entities,
    from: query.from ?? '2019-Q1',
    to: query.to ?? '2026-Q2',
    by: query.by ?? 'quarter',
    basis,
    rate,
    asOf,
    currency: oneCurrency(query.currency),
  });
  const periods = (result.series[0]?.points ?? []).map(({ period: { label } }) => parsePeriod(label));
  const lines = result.series.map(
    ({ id, points }): LineSeries => ({
      ...namedOf(dataset, id),
      points: points.map(({ value, gap, growth }) => ({ value, growth, ...(gap ? { gap: gap.reason } : {}) })),
    }),
  );
  const currency = result.currency === 'reported' ? 'USD' : result.currency;
  return {
    periods,
    series: lines,
    scale: scaleFor(lines.flatMap(({ points }) => points.map(sizeOf))),
    provenance: provenanceOf(dataset, { entities, periods, currency, basis, rate, asOf: result.asOf }),
  };
}
