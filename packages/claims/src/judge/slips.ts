import { type Derivation, type Period, publicFrom, reconcile, type Slip } from '@outlay/domain';
import { statedAmountOf } from './definitions.ts';
import type { Environment } from './environment.ts';
import { claimFigure, knownFigure } from './figures.ts';
import type { LevelQuestion } from './level.ts';
import { nearbyPeriods } from './nearby-periods.ts';
import { satisfies } from './stated.ts';
import type { ClaimFigure, SlipFact } from './verdict.ts';

/** The likeliest mistake that would explain an amount that the record does not give. */
export function amountSlip(question: LevelQuestion, period: Period, environment: Environment): SlipFact | undefined {
  const { dataset, published } = environment;
  const amount = question.metric === 'capex' ? statedAmountOf(question) : undefined;
  if (!amount) return otherMetricSlip(question, period, environment);
  const days = `${period.start}..${period.end}`;
  const { slips } = reconcile(dataset, { amount, entities: question.ids, period: days, asOf: published });
  const [slip] = slips;
  return slip ? slipFact(slip, question, environment) : undefined;
}

function slipFact(slip: Slip, { stated }: LevelQuestion, environment: Environment): SlipFact {
  const { kind, value } = slip;
  const meant = value.amount ?? value.low ?? value.high ?? 0;
  const factor = kind === 'tenfold' ? 10 : kind === 'thousandfold' ? 1000 : undefined;
  return {
    kind,
    figure: slipFigure(slip, environment),
    ...(factor ? { factor: stated.low > meant ? factor : 1 / factor } : {}),
  };
}

/** The figure that was meant, with the day on which a plan or an estimate was published. */
function slipFigure({ value, entities, period, derivation }: Slip, { dataset }: Environment): ClaimFigure {
  const { kind, ...range } = value;
  const row = kind === 'guidance' || kind === 'estimate' ? rowOf(derivation) : undefined;
  return {
    entities,
    period: { start: period.start, end: period.end },
    kind,
    value: range,
    ...(row?.estimator ? { estimator: row.estimator } : {}),
    ...(row ? { published: publicFrom(dataset, row) } : {}),
  };
}

function rowOf(derivation: Derivation): Extract<Derivation, { op: 'observation' }>['observation'] | undefined {
  if (derivation.op === 'observation') return derivation.observation;
  if (!('operands' in derivation)) return undefined;
  for (const operand of derivation.operands) {
    const row = rowOf(operand);
    if (row) return row;
  }
  return undefined;
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
