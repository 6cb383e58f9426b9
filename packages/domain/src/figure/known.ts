import type { Confidence, Observation } from '../capex/observation.ts';
import type { Dataset } from '../dataset.ts';
import type { Day } from '../period/day.ts';
import { isPrimary, lastDayOf } from '../source/source.ts';

/**
 * The day from which an observation counts as public: the day the figure was first published, else the date of the
 * document we cite for it (a month counts as its last day), else the day the record was brought up to.
 *
 * @example
 * publicFrom(dataset, dataset.observation('baidu/cash-ppe/FY2024-Q2')) // => '2024-08-22'
 */
export function publicFrom(dataset: Dataset, row: Observation): Day {
  if (row.published !== undefined) return row.published;
  const { published } = dataset.source(row.source);
  return published === undefined ? dataset.recordedTo : lastDayOf(published);
}

/**
 * Whether the figure was public on a day.
 *
 * @example
 * isKnown(dataset, dataset.observationsOf('baidu').find((row) => row.id === 'baidu/cash-ppe/FY2024-Q2'), '2024-08-21') // => false
 */
export function isKnown(dataset: Dataset, row: Observation, asOf: Day): boolean {
  return publicFrom(dataset, row) <= asOf;
}

const GRADE: Record<Confidence, number> = { A: 0, B: 1, C: 2 };

/** The weaker of two evidence grades. */
export function weaker(left: Confidence, right: Confidence): Confidence {
  return GRADE[left] >= GRADE[right] ? left : right;
}

/**
 * Of several rows for the same days, the one that stood on a day: the newest, and of one day's the one from a primary
 * document, then the one with the better evidence.
 */
export function currentVintage(dataset: Dataset, rows: readonly Observation[]): Observation | undefined {
  const rank = (row: Observation): [string, number, number] => [
    publicFrom(dataset, row),
    isPrimary(dataset.source(row.source)) ? 1 : 0,
    -GRADE[row.confidence],
  ];
  return rows.reduce<Observation | undefined>((best, row) => {
    if (!best) return row;
    const [day, primary, grade] = rank(row);
    const [bestDay, bestPrimary, bestGrade] = rank(best);
    const newer = day !== bestDay ? day > bestDay : primary !== bestPrimary ? primary > bestPrimary : grade > bestGrade;
    return newer ? row : best;
  }, undefined);
}
