import { bridge } from '@outlay/charts';
import type { BasisChoice } from '@outlay/domain';
import { ChartFigure } from '../kit/chart-figure.tsx';
import type { AnswerContext } from './answer-context.ts';

/**
 * How totals get from one definition to the one that is shown, company by company, for those that move: from cash to
 * the headline, and from the headline to any other.
 */
export function BridgeFigure({ context }: { context: AnswerContext }) {
  const { dataset, locale, state } = context;
  const { basis, currency, rate, asOf, span, entities } = state;
  if (span.mode === 'range') return null;
  const fromBasis: BasisChoice = basis === 'headline' ? 'cash' : 'headline';
  const query = { period: span.period, against: span.against, fromBasis, basis, currency, rate, asOf };
  const moved = bridge
    .state(dataset, { ...query, entities })
    .blocks.filter(({ steps, from, to }) => steps.length > 0 && from.amount !== null && to.amount !== null)
    .map(({ entity }) => entity.id);
  if (moved.length === 0) return null;
  const drawn = bridge.state(dataset, { ...query, entities: moved });
  return <ChartFigure locale={locale} id="bridge" chart={bridge} state={drawn} actions={[]} />;
}
