import {
  type Comparison,
  type ComparisonRow,
  compare,
  type Dataset,
  type Explanation,
  explain,
  type Period,
  parsePeriod,
  periodLabel,
  splitPeriod,
} from '@outlay/domain';

/** The two sides of the headline, the first over the second. */
export const SIDES = ['china-three', 'us-four'] as const;

export type Side = (typeof SIDES)[number];

/** The half-year of the article that started this record; the headline is set against it. */
export const ARTICLE_PERIOD = '2024-H1';

/** What one half-year of the headline is made of. */
export type Half = {
  readonly period: Period;
  readonly comparison: Comparison;
  readonly explanations: Readonly<Record<Side, Explanation>>;
};

/** Everything that the first page says in figures. */
export type HomeAnswer = {
  readonly newest: Half;
  readonly article: Half;
  /** The newer half of the larger side on cash purchases alone, where that is on record. */
  readonly cash: Explanation;
};

/** The headline from a record: the newest half-year that both sides have complete figures for, and the article's. */
export function homeAnswer(dataset: Dataset): HomeAnswer {
  const period = newestHalf(dataset);
  return {
    newest: half(dataset, period),
    article: half(dataset, ARTICLE_PERIOD),
    cash: explain(dataset, { entity: 'us-four', period, currency: 'USD', basis: 'cash' }),
  };
}

/**
 * The newest half-year for which both sides have a total.
 *
 * @throws Error when there is none, because then there is no headline to publish.
 */
export function newestHalf(dataset: Dataset): string {
  const halves = splitPeriod({ start: '2019-01-01', end: dataset.recordedTo }, 'half').map(periodLabel).reverse();
  const newest = halves.find((period) =>
    sideRows(compare(dataset, { entities: SIDES, period })).every(({ value }) => value?.amount !== undefined),
  );
  if (newest === undefined) throw new Error('no half-year on record is complete for both sides');
  return newest;
}

function half(dataset: Dataset, period: string): Half {
  const explained = (entity: Side) => explain(dataset, { entity, period, currency: 'USD' });
  return {
    period: parsePeriod(period),
    comparison: compare(dataset, { entities: SIDES, period, currency: 'USD' }),
    explanations: { 'china-three': explained('china-three'), 'us-four': explained('us-four') },
  };
}

/** The rows of the two totals. */
export function sideRows({ rows }: Comparison): ComparisonRow[] {
  return rows.filter(({ group }) => group === undefined);
}

/** The row of one side's total. */
export function sideRow(comparison: Comparison, side: Side): ComparisonRow {
  return sideRows(comparison).find(({ id }) => id === side) as ComparisonRow;
}

/** The rows of the companies of one side, in the order of the group. */
export function memberRows({ rows }: Comparison, side: Side): ComparisonRow[] {
  return rows.filter(({ group }) => group === side);
}
