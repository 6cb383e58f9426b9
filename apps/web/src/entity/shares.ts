import {
  type ComparisonRow,
  compare,
  type Dataset,
  type Figure,
  figureOf,
  type Granularity,
  type Period,
  periodLabel,
} from '@outlay/domain';
import { wholePeriods } from './steps.ts';

/** Capital expenditure as a share of the revenue of the same days. */
export type Share = {
  readonly period: Period;
  /** A fraction. */
  readonly value: number;
  readonly row: ComparisonRow;
  readonly revenue: Figure;
};

/** The shares of a company by quarter, half-year or year, oldest first; only where both figures are on record. */
export function sharesOf(dataset: Dataset, id: string, by: Granularity): Share[] {
  const entity = dataset.entity(id);
  if (entity.type === 'group') return [];
  return wholePeriods(dataset, id, by).flatMap((period): Share[] => {
    const asked = { entities: [id], period: periodLabel(period), currency: 'reported' as const, intensity: true };
    const [row] = compare(dataset, asked).rows;
    const revenue = figureOf(dataset, entity.company, { metric: 'revenue', period, asOf: dataset.recordedTo });
    const value = row?.intensity?.value;
    return row && typeof value === 'number' && revenue.type === 'figure' && row.kind !== 'estimate'
      ? [{ period, value, row, revenue }]
      : [];
  });
}
