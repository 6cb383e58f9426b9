import {
  BASES,
  type Basis,
  type Company,
  type Dataset,
  type Granularity,
  parsePeriod,
  periodLabel,
  series,
} from '@outlay/domain';
import { type Point, wholePeriods } from './steps.ts';

/** The figures of one company by each definition on which it has some, period by period, oldest first. */
export type Definitions = {
  readonly by: Granularity;
  readonly periods: readonly string[];
  /** The definition that the company leads with comes first. */
  readonly columns: readonly { readonly basis: Basis; readonly headline: boolean; readonly points: readonly Point[] }[];
};

/** A company's definitions side by side, by quarter where more than one has quarters, else by year; none for one. */
export function definitionsOf(dataset: Dataset, company: Company): Definitions | undefined {
  return definitionsBy(dataset, company, 'quarter') ?? definitionsBy(dataset, company, 'year');
}

function definitionsBy(dataset: Dataset, company: Company, by: Granularity): Definitions | undefined {
  const periods = wholePeriods(dataset, company.id, by).map(periodLabel);
  const [from, to] = [periods.at(0), periods.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const columns = BASES.map((basis) => {
    const asked = { entities: [company.id], from, to, by, basis, currency: 'reported' as const };
    return {
      basis,
      headline: company.headline?.basis === basis,
      points: (series(dataset, asked).series[0]?.points ?? []).map(withoutEstimate),
    };
  })
    .filter(({ points }) => points.some(({ value }) => value !== null))
    .sort((left, right) => Number(right.headline) - Number(left.headline));
  if (columns.length < 2) return undefined;
  const first = periods.findIndex((_, place) => columns.some(({ points }) => points[place]?.value));
  const last = periods.findLastIndex((_, place) => columns.some(({ points }) => points[place]?.value));
  const cut = <T>(list: readonly T[]) => list.slice(first, last + 1);
  return {
    by,
    periods: cut(periods),
    columns: columns.map((column) => ({ ...column, points: cut(column.points) })),
  };
}

/** What others estimate is no column of the company's own. */
function withoutEstimate(point: Point): Point {
  return point.value?.kind === 'estimate' ? { ...point, value: null, reported: null } : point;
}

/** The days of a place in the columns. */
export function daysAt({ periods }: Definitions, place: number) {
  return parsePeriod(periods[place] as string);
}
