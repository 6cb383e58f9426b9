import {
  BASES,
  type BasisChoice,
  type Figure,
  highest,
  lowest,
  type Metric,
  type Period,
  type Range,
  samePeriod,
} from '@outlay/domain';
import { basePeriod } from '../period/resolve.ts';
import { membersOf } from '../reading/context.ts';
import type { Statement } from '../reading/statement.ts';
import type { Candidates } from './candidates.ts';
import type { Environment } from './environment.ts';
import { type FigureQuestion, knownFigure, rowDerivation, rowFigure } from './figures.ts';
import { nearbyPeriods } from './nearby-periods.ts';
import { holds, type Stated, satisfies, statedOf } from './stated.ts';
import { type ClaimFigure, type DepartureFact, type Judgement, type SlipFact, unverifiable } from './verdict.ts';

/** Two figures, and the growth from one to the other in per cent. */
type Growth = { readonly now: Figure; readonly before: Figure; readonly percent: Range };

type Question = {
  readonly ids: readonly string[];
  readonly metric: Metric;
  readonly base: 'year' | 'half' | 'quarter';
  readonly stated: Stated;
  readonly environment: Environment;
  readonly against?: Candidates['against'];
};

/** Judges growth, in per cent or as a multiple, or by how much something rose. */
export function judgeGrowth(statement: Statement, candidates: Candidates, environment: Environment): Judgement {
  const { subject, value, measure } = statement;
  if (!subject || !value) return unverifiable('no-subject');
  if (subject.outside) return unverifiable('outside');
  if (measure === 'segment-revenue') return unverifiable('segment', { period: candidates.periods[0] ?? null });
  const metric = metricFor(measure);
  if (!metric) return unverifiable('not-covered', { period: candidates.periods[0] ?? null });
  if (candidates.periods.length === 0) return unverifiable('no-period');
  const stated = statedOf(value, changeOf(statement));
  const question: Question = {
    ids: subject.ids,
    metric,
    base: statement.base ?? 'year',
    stated,
    environment,
    against: candidates.against,
  };
  const chosen: BasisChoice = statement.basis ?? 'headline';
  const change = statement.kind === 'change';
  const found = candidates.periods.flatMap(
    (period) => growthOver(question, period, { basis: chosen, currency: change ? value.currency : undefined }) ?? [],
  );
  for (const growth of found) {
    const measured = change ? differenceOf(growth) : growth.percent;
    if (satisfies(stated, measured) || (!change && withinRounding(stated, growth)))
      return judgement('supported', growth, question, chosen, change);
  }
  const [first] = found;
  if (!first) {
    const [period] = candidates.periods as [Period];
    return (statement.plan ? planned(question, period) : undefined) ?? missing(question, period, statement);
  }
  const main = judgement('contradicted', first, question, chosen, change);
  const other = metric === 'capex' ? otherDefinition(question, first.now.period, change, value.currency) : undefined;
  if (other) {
    const { growth, basis, departures } = other;
    return {
      ...judgement('supported-under-other-definition', growth, question, basis, change),
      departures,
      ...(main.figure ? { headline: main.figure } : {}),
    };
  }
  const slip = change ? undefined : slipOf(question, first, statement);
  return slip ? { ...main, slip } : main;
}

function metricFor(measure: Statement['measure']): Metric | undefined {
  if (measure === 'capex' || measure === 'spending') return 'capex';
  if (measure === 'revenue') return 'revenue';
  return measure === 'operating-cash-flow' ? 'operating-cash-flow' : undefined;
}

/** What the stated number is as growth in per cent: 2 times is +100, a fall by a third −33.3. */
function changeOf({ value, direction, kind }: Statement): (number: number) => number {
  const sign = direction === -1 ? -1 : 1;
  if (kind === 'change') return (number) => sign * number;
  if (value?.unit === 'times') return (number) => (number - 1) * 100;
  if (value?.unit === 'fraction') return (number) => sign * number * 100;
  return (number) => sign * number;
}

function growthOver(
  { ids, metric, base, environment, against }: Question,
  period: Period,
  more: Pick<FigureQuestion, 'basis' | 'currency'>,
): Growth | undefined {
  const earlier = against?.(period) ?? basePeriod(period, base);
  const asked = { ids, metric, ...more };
  const now = knownFigure({ ...asked, period, against: earlier }, environment).answer;
  const before = knownFigure({ ...asked, period: earlier, against: period }, environment).answer;
  if (now.type !== 'figure' || before.type !== 'figure' || now.value.currency !== before.value.currency)
    return undefined;
  if (now.kind === 'estimate' || before.kind === 'estimate') return undefined;
  const percent = percentOf(now, before);
  return percent && { now, before, percent };
}

function percentOf(now: Figure, before: Figure): Range | undefined {
  const ratio = (top: number | undefined, bottom: number | undefined): number | undefined =>
    top === undefined || bottom === undefined || bottom <= 0 ? undefined : (top / bottom - 1) * 100;
  const amount = ratio(now.value.amount, before.value.amount);
  if (amount !== undefined) return { amount };
  const low = ratio(lowest(now.value), highest(before.value));
  const high = ratio(highest(now.value), lowest(before.value));
  if (low === undefined && high === undefined) return undefined;
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

/** Companies round what they say; an amount on record to a tenth or hundredth of a billion stands for all that round to it. */
const ROUNDED_TO = 100_000_000;

/** Whether growth that was stated lies within what the rounding of two figures on record leaves open. */
function withinRounding(stated: Stated, { now, before }: Growth): boolean {
  const ends = ({ value: { amount } }: Figure): [number, number] | undefined => {
    if (amount === undefined || amount < 10 * ROUNDED_TO) return undefined;
    const unit = [ROUNDED_TO, ROUNDED_TO / 10].find((one) => amount % one === 0) ?? 0;
    const half = unit / 2;
    return [amount - half, amount + half];
  };
  const [top, bottom] = [ends(now), ends(before)];
  if (!top || !bottom || (top[0] === top[1] && bottom[0] === bottom[1])) return false;
  const percent = (high: number, low: number): number => (high / low - 1) * 100;
  const [least, most] = [percent(top[0], bottom[1]), percent(top[1], bottom[0])];
  return stated.low < most && least < stated.high;
}

function differenceOf({ now, before }: Growth): Range {
  const difference = (now.value.amount ?? Number.NaN) - (before.value.amount ?? Number.NaN);
  return Number.isNaN(difference) ? {} : { amount: difference };
}

function figureOf({ now, before, percent }: Growth, ids: readonly string[], change: boolean): ClaimFigure {
  const shown = {
    entities: ids,
    period: now.period,
    kind: 'derived' as const,
    basis: [...new Set([...now.bases, ...before.bases])],
  };
  const growth = percent.amount === undefined ? {} : { growth: percent.amount };
  const value = change ? { ...differenceOf({ now, before, percent }), currency: now.value.currency } : now.value;
  return { ...shown, ...growth, value };
}

function judgement(
  verdict: Judgement['verdict'],
  growth: Growth,
  { ids, metric }: Question,
  basis: BasisChoice,
  change: boolean,
): Judgement {
  return {
    verdict,
    period: growth.now.period,
    figure: figureOf(growth, ids, change),
    derivation: { op: 'growth', operands: [growth.now.derivation, growth.before.derivation] },
    ...(metric === 'capex' ? { basis: basis as Judgement['basis'] & string } : {}),
  };
}

/** Growth to come, from the guidance that stood on the day of the text and the figure before it. */
function planned(question: Question, period: Period): Judgement | undefined {
  const { ids, metric, base, stated, environment } = question;
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0 || metric !== 'capex') return undefined;
  const row = environment.dataset
    .observationsOf(id)
    .filter((one) => one.kind === 'guidance' && one.metric === metric && samePeriod(one.period, period))
    .filter(({ published }) => (published ?? '9999') <= environment.published)
    .sort((left, right) => (left.published ?? '').localeCompare(right.published ?? ''))
    .at(-1);
  const { answer } = knownFigure({ ids, metric, period: basePeriod(period, base) }, environment);
  if (!row || answer.type !== 'figure' || answer.value.amount === undefined || answer.value.currency !== row.currency)
    return undefined;
  const { amount: before } = answer.value;
  const grown = (amount: number | undefined): number | undefined =>
    amount === undefined ? undefined : (amount / before - 1) * 100;
  const [amount, low, high] = [grown(row.amount), grown(row.low), grown(row.high)];
  const percent: Range = {
    ...(amount === undefined ? {} : { amount }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
  if (!satisfies(stated, percent)) return undefined;
  const figure = rowFigure(row);
  const notes = [{ note: 'guidance' as const, figure }];
  return { verdict: 'supported', period, figure, derivation: rowDerivation(row, environment), notes };
}

/** No growth on record: one of the two figures is missing, or only a plan is told. */
function missing(question: Question, period: Period, statement: Statement): Judgement {
  const { ids, metric, environment } = question;
  const { answer } = knownFigure({ ids, metric, period }, environment);
  const secret = answer.type === 'gap' && answer.gap.reason === 'private-company';
  const detail = answer.type === 'gap' ? answer.gap.text : undefined;
  const reason = statement.plan ? 'no-plan' : secret ? 'private' : 'no-figure';
  return unverifiable(reason, { period, ...(detail ? { detail } : {}) });
}

/** Growth on one other definition for all of the companies, or in dollars where it was not. */
function otherDefinition(
  question: Question,
  period: Period,
  change: boolean,
  currency: FigureQuestion['currency'],
): { growth: Growth; basis: BasisChoice; departures: DepartureFact[] } | undefined {
  const { ids, stated, environment } = question;
  const members = membersOf(ids, environment.dataset);
  const options: { basis: BasisChoice; currency?: FigureQuestion['currency']; departures: DepartureFact[] }[] = [
    ...(['cash', ...BASES] as const).map((basis) => ({
      basis,
      currency,
      departures: [
        members.length > 1
          ? ({ departure: 'all', basis } as const)
          : ({ departure: basis === 'cash' ? 'all' : 'basis', entity: members[0] ?? '', basis } as DepartureFact),
      ],
    })),
    { basis: 'headline', currency: 'USD', departures: [{ departure: 'converted' }] },
  ];
  for (const option of options) {
    const growth = growthOver(question, period, { basis: option.basis, currency: option.currency });
    if (!growth) continue;
    if (satisfies(stated, change ? differenceOf(growth) : growth.percent))
      return { growth, basis: option.basis, departures: option.departures };
  }
  return undefined;
}

/** The likeliest mistake behind a rate of growth. */
function slipOf(question: Question, main: Growth, { value }: Statement): SlipFact | undefined {
  const { ids, stated, environment } = question;
  const actual = main.percent.amount;
  if (actual === undefined || !value) return undefined;
  if (holds({ ...stated, low: -stated.high, high: -stated.low }, actual)) return { kind: 'direction' };
  const moved = (by: number): Stated => ({ ...stated, low: stated.low + by, high: stated.high + by });
  if (value.unit === 'times' && holds(moved(100), actual)) return { kind: 'increase-as-multiple' };
  if (value.unit === 'times' && holds(moved(-100), actual)) return { kind: 'multiple-as-increase' };
  if (value.unit === 'percent' && value.low.value >= 100 && holds(moved(-100), actual))
    return { kind: 'multiple-as-increase' };
  for (const base of ['year', 'quarter', 'half'] as const) {
    if (base === question.base) continue;
    const other = growthOver({ ...question, base, against: undefined }, main.now.period, {});
    if (other && satisfies(stated, other.percent)) return { kind: 'other-period', figure: figureOf(other, ids, false) };
  }
  for (const near of nearbyPeriods(main.now.period)) {
    const other = growthOver(question, near.period, {});
    if (other && satisfies(stated, other.percent)) return { kind: near.kind, figure: figureOf(other, ids, false) };
  }
  const members = membersOf(ids, environment.dataset);
  const peers =
    environment.dataset.groups.find((group) => members.some((id) => group.members.includes(id)))?.members ?? [];
  for (const id of peers) {
    if (members.length === 1 && members[0] === id) continue;
    const other = growthOver({ ...question, ids: [id] }, main.now.period, {});
    if (other && satisfies(stated, other.percent))
      return { kind: 'other-entity', figure: figureOf(other, [id], false), entities: [id] };
  }
  return undefined;
}
