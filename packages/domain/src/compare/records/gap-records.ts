import type { GapRun } from '../gaps.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * What is missing as flat rows, one for each run of periods with the same reason.
 *
 * @example
 * gapRecords(gaps(dataset, { entities: ['baidu'], from: '2026-Q3', to: '2026-Q3' })).rows[0][5] // => 'not-on-record'
 */
export function gapRecords(runs: readonly GapRun[]): FlatRecords {
  return {
    fields: ['entity', 'basis', 'from', 'to', 'periods', 'reason', 'text'],
    rows: runs.map(({ entity, basis, from, to, count, reason, text }) => [
      entity,
      basis,
      from,
      to,
      count,
      reason,
      text,
    ]),
  };
}
