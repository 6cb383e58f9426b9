import { type Candidate, decisionsOf } from './departures.ts';
import { fitOf, isBounded, offBy } from './fit.ts';
import { type Matcher, matcherOf } from './matches.ts';
import { nearestOptions } from './nearest.ts';
import { choiceOf, type Question } from './question.ts';
import { readingOf } from './reading.ts';
import type { Reconciliation } from './reconciliation.ts';
import type { SearchLimits } from './search.ts';
import { sameOptions } from './uniform-choice.ts';
import { totalOf } from './valuation.ts';

/** With so many matches in one currency at one rate, no further departures are looked at; and no search takes more steps. */
const LIMITS: SearchLimits = { enough: 200, steps: 1_500_000 };

/** So many matches are given. */
const MOST_MATCHES = 10;

type Found = Pick<Reconciliation, 'matches' | 'fitting' | 'complete' | 'combinations' | 'nearest'>;

/** All that gives the number, fewest departures first, then nearest to it; where nothing does, what is nearest. */
export function findMatches(question: Question): Found {
  const { ground, places, stated, targets } = question;
  if (places.some(({ length }) => length === 0)) return { matches: [], fitting: 0, complete: true, combinations: 0 };
  const searches = targets.map((target) => ({ target, ...matcherOf(ground, places, target.target) }));
  const found = searches.map(({ target, find }) => ({ target, ...find(stated.amount, LIMITS, stated.growth) }));
  const complete = found.every((one) => one.complete);
  const searched = found.flatMap(({ target, selections }) =>
    selections.map((options): Candidate => ({ ...target, options, choice: choiceOf(question, options) })),
  );
  const candidates = complete ? searched : [...searched, ...uniformBeyond(question, searched)];
  const nearest = candidates.length > 0 || !isBounded(stated) ? undefined : nearestCandidate(question, searches);
  return {
    matches: best(question, candidates).flatMap((candidate) => readingOf(ground, candidate, places, stated) ?? []),
    fitting: candidates.length,
    complete: complete && nearest?.complete !== false,
    combinations: searches.reduce((total, { combinations }) => total + combinations, 0),
    ...(nearest ? { nearest: readingOf(ground, nearest.candidate, places, stated) } : {}),
  };
}

/** One definition for all is one decision, however many companies it moves; a search that ended early may not have come to it. */
function uniformBeyond({ ground, stated, targets, uniform }: Question, searched: readonly Candidate[]): Candidate[] {
  const [plain] = targets;
  if (!plain || stated.growth) return [];
  const known = searched.filter(({ target }) => target === plain.target);
  return uniform
    .filter(({ options }) => !known.some((other) => sameOptions(other.options, options)))
    .map((one): Candidate => ({ ...plain, ...one }))
    .filter(({ options, target }) => {
      const total = totalOf(ground, options, target);
      return total !== undefined && fitOf(total, stated.amount).fits !== 'outside';
    });
}

/** The first by departures and then by distance; only as many are valued as can be among them. */
function best({ ground, stated }: Question, candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, decisions: decisionsOf(candidate) }))
    .sort((left, right) => left.decisions - right.decisions);
  const last = ranked[MOST_MATCHES - 1]?.decisions ?? Number.POSITIVE_INFINITY;
  return ranked
    .filter(({ decisions }) => decisions <= last)
    .map(({ candidate, decisions }) => {
      const total = totalOf(ground, candidate.options, candidate.target);
      return { candidate, decisions, off: total ? offBy(total.value, stated) : Number.POSITIVE_INFINITY };
    })
    .sort((left, right) => left.decisions - right.decisions || left.off - right.off)
    .slice(0, MOST_MATCHES)
    .map(({ candidate }) => candidate);
}

/** Of all selections in all targets the one nearest to what was stated, and whether none is nearer for certain. */
function nearestCandidate(
  question: Question,
  searches: readonly ({ target: Question['targets'][number] } & Matcher)[],
): { candidate: Candidate; complete: boolean } | undefined {
  let best: { candidate: Candidate; distance: number } | undefined;
  let complete = true;
  for (const { target, ...matcher } of searches) {
    const found = nearestOptions(question, target.target, matcher, LIMITS, best?.distance);
    complete &&= found.complete;
    if (!found.near) continue;
    const { options, distance } = found.near;
    best = { candidate: { ...target, options, choice: choiceOf(question, options) }, distance };
  }
  return best && { candidate: best.candidate, complete };
}
