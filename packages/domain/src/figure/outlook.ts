import type { Observation } from '../capex/observation.ts';
import type { Dataset } from '../dataset.ts';
import type { Day } from '../period/day.ts';
import { type Period, samePeriod } from '../period/period.ts';
import { isKnown, publicFrom } from './known.ts';

/**
 * What others reported or estimated about an entity for exactly these days, as known on a day: the newest word of
 * each estimator, oldest first. They stand side by side and are never averaged or added.
 *
 * @example
 * latestEstimates(dataset, 'bytedance', parsePeriod('2026'), dataset.recordedTo).map(({ estimator }) => estimator) // => ['Financial Times', 'South China Morning Post', 'Bloomberg']
 */
export function latestEstimates(dataset: Dataset, entity: string, period: Period, asOf: Day): Observation[] {
  const rows = outlookRows(dataset, entity, period, asOf, 'estimate');
  const newest = new Map(rows.map((row) => [row.estimator, row]));
  return [...newest.values()].sort((left, right) =>
    publicFrom(dataset, left).localeCompare(publicFrom(dataset, right)),
  );
}

/** What the company itself said last that it would spend over exactly these days, on each basis it gave, oldest first. */
export function latestGuidance(dataset: Dataset, entity: string, period: Period, asOf: Day): Observation[] {
  const newest = new Map(guidanceVintages(dataset, entity, period, asOf).map((row) => [row.basis, row]));
  return [...newest.values()].sort((left, right) =>
    publicFrom(dataset, left).localeCompare(publicFrom(dataset, right)),
  );
}

/**
 * Everything the company itself said it would spend over exactly these days, oldest first.
 *
 * @example
 * guidanceVintages(dataset, 'meta', parsePeriod('2024'), '2024-08-26').map(({ low }) => low) // => [30000000000, 35000000000, 37000000000]
 */
export function guidanceVintages(dataset: Dataset, entity: string, period: Period, asOf: Day): Observation[] {
  return outlookRows(dataset, entity, period, asOf, 'guidance');
}

function outlookRows(
  dataset: Dataset,
  entity: string,
  period: Period,
  asOf: Day,
  kind: 'estimate' | 'guidance',
): Observation[] {
  return dataset
    .observationsOf(entity)
    .filter(
      (row) =>
        row.metric === 'capex' && row.kind === kind && samePeriod(row.period, period) && isKnown(dataset, row, asOf),
    )
    .sort((left, right) => publicFrom(dataset, left).localeCompare(publicFrom(dataset, right)));
}
