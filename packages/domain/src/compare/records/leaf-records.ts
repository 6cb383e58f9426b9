import { observationLeaves } from '../../source/derivation.ts';
import type { Explanation } from '../explain.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * The observations a figure rests on as flat rows, each with its document.
 *
 * @example
 * leafRecords(explain(dataset, { entity: 'baidu', period: '2024-H1' })).rows.length // => 2
 */
export function leafRecords({ derivation }: Explanation): FlatRecords {
  const fields = [
    'observation',
    'entity',
    'metric',
    'basis',
    'period_start',
    'period_end',
    'kind',
    'amount',
    'low',
    'high',
    'currency',
    'published',
    'confidence',
    'source',
    'publisher',
    'title',
    'url',
    'locator',
  ] as const;
  const leaves = derivation ? observationLeaves(derivation) : [];
  return {
    fields,
    rows: leaves.map(({ observation: row, source }) => [
      row.id,
      row.entity,
      row.metric,
      row.basis,
      row.period.start,
      row.period.end,
      row.kind,
      row.amount,
      row.low,
      row.high,
      row.currency,
      row.published,
      row.confidence,
      source.id,
      source.publisher,
      source.title,
      source.url,
      row.locator,
    ]),
  };
}
