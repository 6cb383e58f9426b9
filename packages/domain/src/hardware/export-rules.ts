import type { Dataset } from '../dataset.ts';
import { inForce } from '../export-control/export-status.ts';
import type { ExportRule } from '../export-control/rule-record.ts';
import type { Day } from '../period/day.ts';
import { dayOfRecord, destinationOf } from './export-status.ts';

/**
 * Rules, letters, announcements, licences, guidance, bills and China's measures, the oldest first; of a day only those that
 * were in force for the destination.
 *
 * @throws OutlayError `invalid-day`, `invalid-query`.
 * @example
 * exportRules(dataset, { on: '2022-09-01' }).map(({ id }) => id) // => ['us-2022-08-is-informed']
 */
export function exportRules(
  dataset: Dataset,
  query: { on?: Day | undefined; to?: string | undefined } = {},
): ExportRule[] {
  const destination = destinationOf(query.to);
  const on = query.on === undefined ? undefined : dayOfRecord(dataset, query.on);
  return dataset.exportRules
    .filter((rule) => on === undefined || inForce(rule, on, destination))
    .sort(
      (left, right) => (left.from ?? '9999').localeCompare(right.from ?? '9999') || left.id.localeCompare(right.id),
    );
}
