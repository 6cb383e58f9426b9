import { type Chart, type ChartQuery, totals } from '@outlay/charts';
import type { Shown } from './answer-files.ts';
import type { CompareState } from './compare-state.ts';

/** The chart that shows an answer, and the question it draws. */
export function chartOf(answer: Shown, state: CompareState): { chart: Chart; query: ChartQuery } {
  const { entities, basis, currency, rate, asOf } = state;
  const shared = { entities, basis, currency, rate, asOf };
  if (answer.type === 'comparison') {
    const { period, against } = answer.comparison;
    return { chart: totals as Chart, query: { ...shared, period: period.label, against: against.label } };
  }
  const { from, to, by } = answer.series;
  return { chart: totals as Chart, query: { ...shared, from, to, by } };
}
