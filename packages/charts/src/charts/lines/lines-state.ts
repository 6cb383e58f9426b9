import type { Cell, Dataset, GapReason, Period, UnitScale } from '@outlay/domain';
import { askedSeries } from '../../asked-series.ts';
import type { ChartQuery } from '../../chart.ts';
import { type Named, namedOf } from '../../named.ts';
import { type Provenance, provenanceOf } from '../../provenance.ts';
import { scaleFor } from '../../unit.ts';
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
  const { basis, rate } = query;
  const { answer, periods, currency } = askedSeries(dataset, query, { entities, basis });
  const lines = answer.series.map(
    ({ id, points }): LineSeries => ({
      ...namedOf(dataset, id),
      points: points.map(({ value, gap, growth }) => ({ value, growth, ...(gap ? { gap: gap.reason } : {}) })),
    }),
  );
  return {
    periods,
    series: lines,
    scale: scaleFor(lines.flatMap(({ points }) => points.map(sizeOf))),
    provenance: provenanceOf(dataset, { entities, periods, currency, basis, rate, asOf: answer.asOf }),
  };
}
