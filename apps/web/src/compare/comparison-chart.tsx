import { totals } from '@outlay/charts';
import type { Comparison } from '@outlay/domain';
import { ChartFigure } from '../kit/chart-figure.tsx';
import type { AnswerContext } from './answer-context.ts';

/** The chart of a comparison: the totals of both periods with their parts. */
export function ComparisonChart({ comparison, context }: { comparison: Comparison; context: AnswerContext }) {
  const { dataset, locale, state } = context;
  if (comparison.rows.every(({ value }) => value === null)) return null;
  const { entities, basis, currency, rate, asOf } = state;
  const query = {
    entities,
    period: comparison.period.label,
    against: comparison.against.label,
    basis,
    currency,
    rate,
    asOf,
  };
  return <ChartFigure locale={locale} id="chart" chart={totals} state={totals.state(dataset, query)} actions={[]} />;
}
