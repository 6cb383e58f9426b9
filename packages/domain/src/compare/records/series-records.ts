import type { Series } from '../series.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * Series as flat rows, one for each entity and period. Amounts are whole currency units and growth is a fraction.
 *
 * @example
 * seriesRecords(series(dataset, { entities: ['baidu'], from: '2024-Q1', to: '2024-Q2' })).rows.length // => 2
 */
export function seriesRecords(result: Series): FlatRecords {
  const fields = [
    'id',
    'period',
    'period_start',
    'period_end',
    'kind',
    'reported_amount',
    'reported_low',
    'reported_high',
    'reported_currency',
    'amount',
    'low',
    'high',
    'currency',
    'growth',
    'confidence',
    'gap_reason',
    'gap',
  ] as const;
  const rows = result.series.flatMap(({ id, points }) =>
    points.map((point) => [
      id,
      point.period.label,
      point.period.start,
      point.period.end,
      point.kind,
      point.reported?.amount,
      point.reported?.low,
      point.reported?.high,
      point.reported?.currency,
      point.value?.amount,
      point.value?.low,
      point.value?.high,
      point.value?.currency,
      point.growth,
      point.confidence,
      point.gap?.reason,
      point.gap?.text,
    ]),
  );
  return { fields, rows };
}
