import type { PeriodExpression } from '../period/expression.ts';
import { basePeriod } from '../period/resolve.ts';
import type { Statement } from '../reading/statement.ts';
import { candidatesOf, newestPeriods } from './candidates.ts';
import { judgeChips, judgeStatus } from './chips.ts';
import { judgeOther } from './deals.ts';
import type { Environment } from './environment.ts';
import { judgeGrowth } from './growth.ts';
import { judgeLevel } from './level.ts';
import { judgeRatio } from './ratio.ts';
import { type Judgement, unverifiable } from './verdict.ts';

/** Holds a statement to the record: the verdict, the figure behind it, and what there is to say of both. */
export function judge(
  statement: Statement,
  inherited: PeriodExpression | undefined,
  environment: Environment,
): Judgement {
  const candidates = candidatesOf(statement, inherited, environment);
  const first = candidates.periods[0] ?? null;
  const known = held(statement, environment);
  if (known) return unverifiable(known, { period: first });
  const undated = candidates.periods.length === 0 && candidates.years === undefined && !statement.plan;
  const judged =
    (undated ? judgedAsNewest(statement, environment) : undefined) ?? judgedAs(statement, candidates, environment);
  return judged.period === null && statement.kind !== 'status' ? { ...judged, period: first } : judged;
}

/**
 * A headline names no period: "Tencent's capex rises 119% to Rmb19.1bn". It speaks of the newest figures, if they bear it
 * out; else nothing tells what it speaks of.
 */
function judgedAsNewest(statement: Statement, environment: Environment): Judgement | undefined {
  const { kind, subject } = statement;
  if (!environment.dated || !subject || (kind !== 'level' && kind !== 'growth')) return undefined;
  for (const period of newestPeriods(subject, environment)) {
    const { back } = statement.period;
    const told = back ? basePeriod(period, back.unit, back.year) : period;
    const candidates = { periods: [told], named: false, years: undefined };
    const judged = judgedAs(statement, candidates, environment);
    if (judged.verdict === 'supported') return judged;
  }
  return undefined;
}

/** Why a statement cannot be looked up at all: no one is named, or one whom the record does not hold. */
function held({ kind, subject, versus }: Statement, { dataset }: Environment): 'no-subject' | 'outside' | undefined {
  if (kind !== 'level' && kind !== 'growth' && kind !== 'change' && kind !== 'ratio') return undefined;
  const others = versus === undefined || versus === 'revenue' ? [] : [versus];
  const subjects = [...(subject ? [subject] : []), ...others];
  if (!subject || subjects.some(({ ids }) => ids.length === 0)) return 'no-subject';
  const onRecord = (id: string): boolean =>
    [...dataset.companies, ...dataset.groups].some((entity) => entity.id === id);
  return subjects.every(({ ids }) => ids.every(onRecord)) ? undefined : 'outside';
}

function judgedAs(
  statement: Statement,
  candidates: ReturnType<typeof candidatesOf>,
  environment: Environment,
): Judgement {
  switch (statement.kind) {
    case 'level':
      return judgeLevel(statement, candidates, environment);
    case 'growth':
    case 'change':
      return judgeGrowth(statement, candidates, environment);
    case 'ratio':
      return judgeRatio(statement, candidates, environment);
    case 'status':
      return judgeStatus(statement, environment);
    case 'price':
    case 'units':
    case 'worth':
      return judgeChips(statement, environment);
    case 'other':
      return statement.measure === 'segment-revenue' ? unverifiable('segment') : judgeOther(statement, environment);
  }
}
