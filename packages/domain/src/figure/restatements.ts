import type { Observation } from '../capex/observation.ts';
import type { Dataset } from '../dataset.ts';
import type { Day } from '../period/day.ts';
import { isKnown, publicFrom } from './known.ts';

/** One figure that was published again with another value: its rows, oldest first. */
export type Restatement = readonly Observation[];

/**
 * The figures of an entity that were published more than once with different values: reported and derived rows of one
 * metric and definition for the same days, oldest first. That the same value was printed again is no restatement.
 *
 * @param asOf what was public on this day; by default the last day of the record.
 *
 * @example
 * restatements(dataset, 'coreweave').map((rows) => rows.length) // => [2]
 */
export function restatements(dataset: Dataset, entity: string, asOf: Day = dataset.recordedTo): Restatement[] {
  const vintages = new Map<string, Observation[]>();
  for (const row of dataset.observationsOf(entity)) {
    if ((row.kind !== 'reported' && row.kind !== 'derived') || !isKnown(dataset, row, asOf)) continue;
    const figure = [row.metric, row.basis, row.period.start, row.period.end].join(' ');
    vintages.set(figure, [...(vintages.get(figure) ?? []), row]);
  }
  return [...vintages.values()]
    .filter((rows) => new Set(rows.map(valueText)).size > 1)
    .map((rows) => rows.toSorted((left, right) => publicFrom(dataset, left).localeCompare(publicFrom(dataset, right))));
}

function valueText({ amount, low, high, currency }: Observation): string {
  return [amount, low, high, currency].join(' ');
}
