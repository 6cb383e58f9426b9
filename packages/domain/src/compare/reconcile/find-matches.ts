import type { Candidate } from './departures.ts';
import { matchingSelections } from './matches.ts';
import { choiceOf, type Question, targetsOf } from './question.ts';
import { growthOf, readingOf } from './reading.ts';
import type { Reading } from './reconciliation.ts';
import type { SearchLimits } from './search.ts';
import { totalOf } from './valuation.ts';

/** So many matches are as good as all: with them the departures at which they are found are searched to the end. */
const LIMITS: SearchLimits = { enough: 20, steps: 4_000_000 };

/** So many matches are given. */
const MOST_MATCHES = 10;

/** What a question has for an answer. */
export type FoundReadings = Pick<
  import('./reconciliation.ts').Reconciliation,
  'matches' | 'complete' | 'combinations'
> & {
  nearest?: Reading | undefined;
};

/** All that gives the number, fewest departures first, then nearest to the middle of what was stated. */
export function findMatches(question: Question): FoundReadings {
  const { ground, places, stated } = question;
  if (places.some(({ length }) => length === 0)) return { matches: [], complete: true, combinations: 0 };
  const targets = targetsOf(question);
  let complete = true;
  const candidates = targets.flatMap(({ target, otherCurrency }): Candidate[] => {
    const found = matchingSelections(ground, places, target, stated.amount, LIMITS, (options) =>
      growthAgrees(question, { options, target, otherCurrency, choice: 'mixed' }),
    );
    complete &&= found.complete;
    return found.selections.map((options) => ({ options, target, otherCurrency, choice: choiceOf(question, options) }));
  });
  const readings = candidates.flatMap((candidate) => readingOf(ground, candidate, places, stated) ?? []);
  const middle = (stated.amount.low + stated.amount.high) / 2;
  const off = ({ value }: Reading) => Math.abs((value.amount ?? value.low ?? value.high ?? 0) - middle) || 0;
  const matches = readings.sort(
    (left, right) => left.departures.length - right.departures.length || off(left) - off(right),
  );
  return {
    matches: matches.slice(0, MOST_MATCHES),
    complete: complete && matches.length <= MOST_MATCHES,
    combinations: places.reduce((product, { length }) => product * length, targets.length),
  };
}

function growthAgrees(question: Question, candidate: Candidate): boolean {
  const { growth } = question.stated;
  if (!growth) return true;
  const total = totalOf(question.ground, candidate.options, candidate.target);
  const grown = total ? growthOf(question.ground, candidate, total) : null;
  return grown !== null && grown >= growth.low && grown < growth.high;
}
