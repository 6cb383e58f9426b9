import { type Period, reconcile, type Slip } from '@outlay/domain';
import { readingFigure, statedAmountOf } from './definitions.ts';
import type { Environment } from './environment.ts';
import { claimFigure, knownFigure } from './figures.ts';
import type { LevelQuestion } from './level.ts';
import { nearbyPeriods } from './nearby-periods.ts';
import { satisfies } from './stated.ts';
import type { SlipFact } from './verdict.ts';

/** The likeliest mistake that would explain an amount that the record does not give. */
export function amountSlip(question: LevelQuestion, period: Period, environment: Environment): SlipFact | undefined {
  const { dataset, published } = environment;
  const amount = question.metric === 'capex' ? statedAmountOf(question) : undefined;
  if (!amount) return otherMetricSlip(question, period, environment);
  const days = `${period.start}..${period.end}`;
  const { slips } = reconcile(dataset, { amount, entities: question.ids, period: days, asOf: published });
  const [slip] = slips;
  return slip ? slipFact(slip, question, period) : undefined;
}

function slipFact({ kind, reading }: Slip, { ids, stated }: LevelQuestion, period: Period): SlipFact {
  const days = reading.companies[0]?.period;
  const figure = readingFigure(
    reading,
    reading.companies.map(({ id }) => id),
    days ?? period,
  );
  const value = reading.value.amount ?? reading.value.low ?? reading.value.high ?? 0;
  const factor = kind === 'tenfold' ? 10 : kind === 'thousandfold' ? 1000 : undefined;
  const larger = stated.low > value;
  return {
    kind,
    figure:
      kind === 'entity-left-out' || kind === 'entity-added' || kind === 'other-entity'
        ? figure
        : { ...figure, entities: figure.entities.length > 1 ? ids : figure.entities },
    ...(factor ? { factor: larger ? factor : 1 / factor } : {}),
  };
}

const SCALES = [10, 1 / 10, 1000, 1 / 1000] as const;

/** Revenue and cash flow have no definitions to search: the point in the wrong place, or another period. */
function otherMetricSlip(question: LevelQuestion, period: Period, environment: Environment): SlipFact | undefined {
  const { ids, metric, stated, statement } = question;
  const asked = { ids, metric, currency: statement.value?.currency };
  const { answer } = knownFigure({ ...asked, period }, environment);
  if (answer.type !== 'figure') return undefined;
  for (const factor of SCALES) {
    const scaled = { ...stated, low: stated.low / factor, high: stated.high / factor };
    if (satisfies(scaled, answer.value))
      return {
        kind: factor === 10 || factor === 1 / 10 ? 'tenfold' : 'thousandfold',
        factor,
        figure: claimFigure(answer, ids),
      };
  }
  for (const other of nearbyPeriods(period)) {
    const { answer: near } = knownFigure({ ...asked, period: other.period }, environment);
    if (near.type === 'figure' && satisfies(stated, near.value))
      return { kind: other.kind, figure: claimFigure(near, ids) };
  }
  return undefined;
}
