import { type Period, type Reading, reconcile, type StatedAmount } from '@outlay/domain';
import type { Environment } from './environment.ts';
import type { LevelQuestion } from './level.ts';
import type { Stated } from './stated.ts';
import type { ClaimFigure, DepartureFact, Judgement } from './verdict.ts';

/** A reconciliation takes smaller amounts for ones that have lost their magnitude. */
const LEAST = 1_000_000;

/** What a number can stand for, as a reconciliation takes it: the whole units from `low` to below `high`. */
export function statedAmountOf({ ids: _, stated, statement }: LevelQuestion): StatedAmount | undefined {
  const { value } = statement;
  if (!value?.currency) return undefined;
  const whole = (number: number): number | undefined => (Number.isSafeInteger(number) ? number : undefined);
  const low = whole(lowest(stated));
  const high = whole(Math.ceil(stated.high) + (stated.reached ? 1 : 0));
  if (high !== undefined && high <= LEAST) return undefined;
  const amount = value.high ? undefined : whole(Math.round(value.low.value));
  if (amount === undefined && !value.high) return undefined;
  return {
    text: '',
    ...(amount === undefined ? {} : { amount }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    currency: value.currency,
    hedged: value.hedged === true,
  };
}

function lowest({ low, above }: Stated): number {
  return above ? Math.floor(low) + 1 : Math.ceil(low);
}

/**
 * The definition, rate or calendar under which the record gives a number that its headline figures do not: the one with
 * the fewest departures from them.
 */
export function definitionOf(
  question: LevelQuestion,
  period: Period,
  { dataset, published }: Environment,
): Omit<Judgement, 'headline'> | undefined {
  const amount = statedAmountOf(question);
  if (!amount) return undefined;
  const days = `${period.start}..${period.end}`;
  for (const asOf of new Set([published, dataset.recordedTo])) {
    const { matches } = reconcile(dataset, { amount, entities: question.ids, period: days, asOf });
    const match = matches.filter(isPlain).find(({ fits }) => fits === 'inside') ?? matches.find(isPlain);
    if (!match) continue;
    const named = question.statement.basis !== undefined && sameBasis(match, question.statement.basis);
    const plain = match.departures.length === 0 || named;
    return {
      verdict: plain ? 'supported' : 'supported-under-other-definition',
      period,
      figure: readingFigure(match, question.ids, period),
      derivation: match.derivation ?? null,
      basis: match.choice,
      departures: departuresIn(match),
    };
  }
  return undefined;
}

/**
 * Whether a reader would think of it: one decision away from the headline figures, or one definition for all. Several
 * companies on mixed definitions give almost any number.
 */
function isPlain({ departures, choice, companies }: Reading): boolean {
  const mixesYears = companies.length > 1 && companies.some(({ otherCalendar }) => otherCalendar);
  return !mixesYears && (departures.length <= 1 || (choice !== 'mixed' && departures.length <= 2));
}

function sameBasis({ choice, companies }: Reading, basis: string): boolean {
  return choice === basis || companies.every((company) => company.basis === basis);
}

/** A reading of a reconciliation as a claim shows it. */
export function readingFigure({ value, companies }: Reading, ids: readonly string[], period: Period): ClaimFigure {
  const { kind, ...range } = value;
  return { entities: ids, period, kind, basis: [...new Set(companies.map(({ basis }) => basis))], value: range };
}

/** The decisions of a reading that depart from the headline figures, as facts that any language can say. */
export function departuresIn({ companies, choice, rate, departures }: Reading): DepartureFact[] {
  const facts: DepartureFact[] = [];
  const moved = companies.filter(({ headline }) => !headline);
  if (moved.length > 1 && choice !== 'mixed' && choice !== 'headline') facts.push({ departure: 'all', basis: choice });
  else for (const { id, basis } of moved) facts.push({ departure: 'basis', entity: id, basis });
  for (const { id, period, otherCalendar } of companies)
    if (otherCalendar)
      facts.push({ departure: 'fiscal', entity: id, period: { start: period.start, end: period.end } });
  if (rate !== 'average' && departures.some(({ kind }) => kind === 'rate')) facts.push({ departure: 'rate', rate });
  return facts;
}
