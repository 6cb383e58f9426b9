import {
  type Answer,
  type Basis,
  type Dataset,
  dayCount,
  figureOf,
  guidanceVintages,
  type Observation,
  type Period,
  publicFrom,
} from '@outlay/domain';

/** What a company said about one period, oldest first, and what it came to. */
export type Target = {
  readonly period: Period;
  readonly sayings: readonly Observation[];
  /** The figure on the definition of the newest saying; a gap where the period is not over or not on record. */
  readonly outturn: Answer | undefined;
};

/** Everything that a company itself said it would spend, by the period it is about, the newest period first. */
export function targetsOf(dataset: Dataset, id: string): Target[] {
  const rows = dataset.observationsOf(id).filter(({ kind, metric }) => kind === 'guidance' && metric === 'capex');
  const periods = new Map(rows.map(({ period }) => [`${period.start} ${period.end}`, period]));
  return [...periods.values()].sort(newestFirst).map((period) => {
    const sayings = guidanceVintages(dataset, id, period, dataset.recordedTo);
    const basis = sayings.at(-1)?.basis;
    return { period, sayings, outturn: basis && outturnOf(dataset, id, period, basis) };
  });
}

/** Whether a target is a plan over more than a year, so that it can be set against what was spent so far. */
export function isPlan({ period }: Target): boolean {
  return dayCount(period) > 400;
}

function outturnOf(dataset: Dataset, id: string, period: Period, basis: Basis): Answer | undefined {
  const entity = dataset.entity(id);
  if (entity.type === 'group' || period.end > dataset.recordedTo) return undefined;
  return figureOf(dataset, entity.company, { metric: 'capex', basis, period, asOf: dataset.recordedTo });
}

/** What others reported or estimated, the newest word first. */
export function estimatesOf(dataset: Dataset, id: string): Observation[] {
  return dataset
    .observationsOf(id)
    .filter(({ kind }) => kind === 'estimate')
    .sort((left, right) => publicFrom(dataset, right).localeCompare(publicFrom(dataset, left)));
}

function newestFirst(left: Period, right: Period): number {
  return right.end.localeCompare(left.end) || right.start.localeCompare(left.start);
}
