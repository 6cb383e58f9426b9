import type { Series } from '../series.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * Series as flat rows, one for each entity and period. Amounts are whole currency units and growth is a fraction; no
 * row is without its definition, its rate and the state of knowledge.
 *
 * @example
 * seriesRecords(series(dataset, { entities: ['baidu'], from: '2024-Q1', to: '2024-Q2' })).rows.length // => 2
 */
export function seriesRecords(result: Series): FlatRecords {
  const fields = [
    'id',
    'type',
    'name',
    'period',
    'period_start',
    'period_end',
    'kind',
    'basis',
    'confidence',
    'reported_amount',
    'reported_low',
    'reported_high',
    'reported_currency',
    'amount',
    'low',
    'high',
    'currency',
    'rate_kind',
    'growth',
    'gap_reason',
    'gap',
    'as_of',
    'dataset_version',
  ] as const;
  const rows = result.series.flatMap(({ id, type, name, basis, points }) =>
    points.map((point) => [
      id,
      type,
      name,
      point.period.label,
      point.period.start,
      point.period.end,
      point.kind,
      basis.join(' '),
      point.confidence,
      point.reported?.amount,
      point.reported?.low,
      point.reported?.high,
      point.reported?.currency,
      point.value?.amount,
      point.value?.low,
      point.value?.high,
      point.value?.currency,
      result.rate,
      point.growth,
      point.gap?.reason,
      point.gap?.text,
      result.asOf,
      result.dataset.version,
    ]),
  );
  return { fields, rows };
}
