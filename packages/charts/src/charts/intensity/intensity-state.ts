import {
  compare,
  type Dataset,
  type GapReason,
  OutlayError,
  type Period,
  parsePeriod,
  periodLabel,
  series,
  splitPeriod,
} from '@outlay/domain';
import type { ChartQuery } from '../../chart.ts';
import { type Named, namedOf } from '../../named.ts';
import { type Provenance, provenanceOf } from '../../provenance.ts';
import { oneCurrency } from '../../unit.ts';

/** Capital expenditure over revenue of the same days, as fractions. */
export type IntensitySeries = Named & {
  readonly points: readonly { readonly value: number | null; readonly gap?: GapReason | undefined }[];
};

export type IntensityState = {
  readonly periods: readonly Period[];
  readonly series: readonly IntensitySeries[];
  readonly provenance: Provenance;
};

/** How much of its revenue each entity spends, period by period. */
export function intensityState(dataset: Dataset, query: ChartQuery): IntensityState {
  const entities = (query.entities ?? ['us-four', 'china-three']).map((id) => dataset.entity(id).id);
  const { basis, rate, asOf, by = 'half' } = query;
  const currency = oneCurrency(query.currency) ?? 'USD';
  const span = { from: query.from ?? '2023-H2', to: query.to ?? '2026-H1' };
  // The series refuses spans that are not made of whole steps, with the reason.
  const checked = series(dataset, { entities, ...span, by, basis, rate, asOf, currency });
  const whole = { start: parsePeriod(checked.from).start, end: parsePeriod(checked.to).end };
  const periods = splitPeriod(whole, by);
  const comparisons = periods.map((period) =>
    compare(dataset, { entities, period: periodLabel(period), basis, rate, asOf, currency, intensity: true }),
  );
  return {
    periods,
    series: entities.map((id): IntensitySeries => {
      const points = comparisons.map(({ rows }) => {
        const row = rows.find((one) => one.id === id && one.group === undefined);
        if (!row) throw new OutlayError('unknown-entity', `there is no row of "${id}"`);
        const { value = null, gap } = row.intensity ?? {};
        return value === null ? { value, gap: row.gap?.reason ?? gap?.reason ?? 'not-on-record' } : { value };
      });
      return { ...namedOf(dataset, id), points };
    }),
    provenance: provenanceOf(dataset, {
      entities,
      periods,
      currency,
      basis,
      rate,
      asOf: checked.asOf,
      metrics: ['capex', 'revenue'],
    }),
  };
}
