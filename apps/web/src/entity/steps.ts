import {
  type Dataset,
  type Granularity,
  type Period,
  parsePeriod,
  periodLabel,
  type Series,
  series,
  splitPeriod,
} from '@outlay/domain';

/** One period of a series: the figure in its own currency and in dollars, or why there is none. */
export type Point = Series['series'][number]['points'][number];

/** A series by one kind of period, oldest first. */
export type Step = { readonly by: Granularity; readonly points: readonly Point[] };

const STEPS: readonly Granularity[] = ['quarter', 'half', 'year'];

/**
 * The figures of an entity on its headline definition by quarter, half-year and year, in dollars beside its own currency:
 * from the first on record to the newest whole period that the record could know. A step without any figure is left out,
 * and so is one of estimates alone: those stand by themselves.
 */
export function stepsOf(dataset: Dataset, id: string): Step[] {
  return STEPS.flatMap((by) => {
    const points = pointsOf(dataset, id, by);
    const first = points.findIndex(({ value, reported }) => value ?? reported);
    return points.every(({ kind }) => kind === undefined || kind === 'estimate')
      ? []
      : [{ by, points: points.slice(first) }];
  });
}

function pointsOf(dataset: Dataset, id: string, by: Granularity): readonly Point[] {
  const periods = wholePeriods(dataset, id, by);
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return [];
  const query = { entities: [id], from: periodLabel(first), to: periodLabel(last), by, currency: 'USD' as const };
  return series(dataset, query).series[0]?.points ?? [];
}

/** The whole periods that lie between the first day with spending on record and the last day of the record. */
export function wholePeriods(dataset: Dataset, id: string, by: Granularity): Period[] {
  const start = firstDay(dataset, id);
  if (start === undefined || start > dataset.recordedTo) return [];
  return splitPeriod({ start: `${start.slice(0, 4)}-01-01`, end: dataset.recordedTo }, by);
}

function firstDay(dataset: Dataset, id: string): string | undefined {
  const entity = dataset.entity(id);
  const ids = entity.type === 'group' ? entity.group.members : [entity.id];
  return ids
    .flatMap((one) => dataset.observationsOf(one))
    .filter(({ metric }) => metric === 'capex')
    .map(({ period }) => period.start)
    .sort()[0];
}

/** The days of a point. */
export function daysOf({ period }: Point): Period {
  return parsePeriod(period.label);
}
