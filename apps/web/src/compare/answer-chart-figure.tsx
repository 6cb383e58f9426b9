import { OutlayError } from '@outlay/domain';
import { ChartFigure } from '../kit/chart-figure.tsx';
import { chartOf } from './answer-chart.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Shown } from './answer-files.ts';

/** The chart of an answer. Where there is nothing that one scale could show, there is none. */
export function AnswerChartFigure({ answer, context }: { answer: Shown; context: AnswerContext }) {
  const { dataset, locale, state } = context;
  const { chart, query } = chartOf(answer, state);
  const made = attempt(() => chart.state(dataset, query));
  return made && <ChartFigure locale={locale} id="chart" chart={chart} state={made.state} actions={[]} />;
}

/** A chart refuses what it cannot draw, as several currencies on one scale; the table then stands alone. */
function attempt(make: () => unknown): { state: unknown } | undefined {
  try {
    return { state: make() };
  } catch (error) {
    if (error instanceof OutlayError) return undefined;
    throw error;
  }
}
