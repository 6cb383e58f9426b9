import type { BasisChoice, Currency, Figure, Period } from '@outlay/domain';
import { membersOf } from '../reading/context.ts';
import type { Statement } from '../reading/statement.ts';
import type { Candidates } from './candidates.ts';
import type { Environment } from './environment.ts';
import { knownFigure } from './figures.ts';
import { nearbyPeriods } from './nearby-periods.ts';
import { type Stated, satisfies, statedOf } from './stated.ts';
import { type ClaimFigure, type Judgement, type SlipFact, unverifiable } from './verdict.ts';

type Ratio = { readonly top: Figure; readonly bottom: Figure; readonly value: number };

/** Judges a share or a multiple: of what others spent, or of the company's own revenue. */
export function judgeRatio(statement: Statement, candidates: Candidates, environment: Environment): Judgement {
  const { subject, value, versus } = statement;
  if (!subject || !value || !versus) return unverifiable('no-subject');
  if (subject.outside || (versus !== 'revenue' && (versus.outside || versus.ids.length === 0)))
    return unverifiable('outside');
  if (statement.measure === 'other') return unverifiable('not-covered', { period: candidates.periods[0] ?? null });
  if (candidates.periods.length === 0) return unverifiable('no-period');
  const stated = statedOf(value, (number) => (value.unit === 'percent' ? number / 100 : number));
  const basis: BasisChoice = statement.basis ?? 'headline';
  const over = (period: Period, choice: BasisChoice): Ratio | undefined =>
    ratioOver(statement, period, choice, environment);
  const found = candidates.periods.flatMap((period) => over(period, basis) ?? []);
  const match = found.find((ratio) => satisfies(stated, { amount: ratio.value }));
  if (match) return judgement('supported', match, statement, basis);
  const [first] = found;
  if (!first) return unverifiable('no-figure', { period: candidates.periods[0] ?? null });
  const cash = over(first.top.period, 'cash');
  const main = judgement('contradicted', first, statement, basis);
  if (cash && basis !== 'cash' && satisfies(stated, { amount: cash.value }))
    return {
      ...judgement('supported-under-other-definition', cash, statement, 'cash'),
      departures: [{ departure: 'all', basis: 'cash' }],
      ...(main.figure ? { headline: main.figure } : {}),
    };
  const slip = slipOf(stated, first, (period) => over(period, basis), statement);
  return slip ? { ...main, slip } : main;
}

function ratioOver(
  { subject, versus, rate }: Statement,
  period: Period,
  basis: BasisChoice,
  environment: Environment,
): Ratio | undefined {
  if (!subject || !versus) return undefined;
  const others = versus === 'revenue' ? subject.ids : versus.ids;
  const currency = sharedCurrency([...subject.ids, ...others], environment);
  const asked = { period, currency, rate };
  const top = knownFigure({ ...asked, ids: subject.ids, basis }, environment).answer;
  const bottom = knownFigure(
    versus === 'revenue' ? { ...asked, ids: others, metric: 'revenue' } : { ...asked, ids: others, basis },
    environment,
  ).answer;
  if (top.type !== 'figure' || bottom.type !== 'figure') return undefined;
  const [over, under] = [top.value.amount, bottom.value.amount];
  return over === undefined || under === undefined || under <= 0 ? undefined : { top, bottom, value: over / under };
}

function sharedCurrency(ids: readonly string[], { dataset }: Environment): Currency {
  const currencies = new Set(
    membersOf(ids, dataset).map((id) => dataset.companies.find((company) => company.id === id)?.currency),
  );
  const [only] = currencies;
  return currencies.size === 1 && only ? only : 'USD';
}

function figureOf({ top, bottom, value }: Ratio, { subject, versus }: Statement): ClaimFigure {
  const others = versus && versus !== 'revenue' ? versus.ids : [];
  return {
    entities: [...(subject?.ids ?? []), ...others],
    period: top.period,
    kind: 'derived',
    basis: [...new Set([...top.bases, ...bottom.bases])],
    ratio: value,
  };
}

function judgement(verdict: Judgement['verdict'], ratio: Ratio, statement: Statement, basis: BasisChoice): Judgement {
  return {
    verdict,
    period: ratio.top.period,
    figure: figureOf(ratio, statement),
    derivation: { op: 'ratio', operands: [ratio.top.derivation, ratio.bottom.derivation] },
    basis: basis as Judgement['basis'] & string,
  };
}

function slipOf(
  stated: Stated,
  main: Ratio,
  over: (period: Period) => Ratio | undefined,
  statement: Statement,
): SlipFact | undefined {
  if (satisfies(stated, { amount: 1 / main.value })) return { kind: 'inverted' };
  for (const factor of [10, 1 / 10]) {
    if (satisfies({ ...stated, low: stated.low / factor, high: stated.high / factor }, { amount: main.value }))
      return { kind: 'tenfold', factor };
  }
  for (const near of nearbyPeriods(main.top.period)) {
    const other = over(near.period);
    if (other && satisfies(stated, { amount: other.value }))
      return { kind: near.kind, figure: figureOf(other, statement) };
  }
  return undefined;
}
