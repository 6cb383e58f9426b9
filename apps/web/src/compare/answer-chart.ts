import { type Chart, type ChartQuery, lines, ranked } from '@outlay/charts';
import type { Shown } from './answer-files.ts';
import type { CompareState } from './compare-state.ts';

/** A chart and the question it draws. */
export type AnswerChart = { readonly chart: Chart; readonly query: ChartQuery };

/** The chart that shows an answer: companies ranked in a period, or lines over time. */
export function chartOf(answer: Shown, { entities, basis, currency, rate, asOf }: CompareState): AnswerChart {
  const shared = { entities, basis, currency, rate, asOf };
  if (answer.type === 'comparison') {
    const { period, against } = answer.comparison;
    return { chart: ranked as Chart, query: { ...shared, period: period.label, against: against.label } };
  }
  const { from, to, by } = answer.series;
  return { chart: lines as Chart, query: { ...shared, from, to, by } };
}
