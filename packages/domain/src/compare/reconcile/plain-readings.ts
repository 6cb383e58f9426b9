import type { CompanyOption } from './company-option.ts';
import type { Candidate } from './departures.ts';
import { choiceOf, type Question } from './question.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reconciliation.ts';
import { sameOptions } from './uniform-choice.ts';

/** The readings that a reader would think of: headline, one definition for all, at most one departure. */
export function plainReadings(question: Question): Reading[] {
  const { targets, uniform } = question;
  const headline = uniform.find(({ choice }) => choice === 'headline');
  const [plain] = targets;
  if (!plain || !headline) return uniformReadings(question);
  return readings(question, [
    ...uniform.map((one) => ({ ...plain, ...one })),
    ...targets.filter(isOneDecision).map((target) => ({ ...target, ...headline })),
    ...singleChanges(question, headline.options).map((options) => ({
      ...plain,
      options,
      choice: choiceOf(question, options),
    })),
  ]);
}

function isOneDecision({ target, otherCurrency }: Question['targets'][number]): boolean {
  return (target.rate !== 'average') !== otherCurrency;
}

/** The headline and every other definition that all publish, at the average rate. */
export function uniformReadings(question: Question): Reading[] {
  const { targets, uniform } = question;
  const [plain] = targets;
  return plain
    ? readings(
        question,
        uniform.map((one) => ({ ...plain, ...one })),
      )
    : [];
}

/** The headline selection with one company's option replaced. */
function singleChanges({ places }: Question, headline: readonly CompanyOption[]): (readonly CompanyOption[])[] {
  return places.flatMap((place, at) =>
    place
      .filter(({ departures }) => departures === 1)
      .map((option) => headline.map((one, other) => (other === at ? option : one))),
  );
}

function readings({ ground, places, stated }: Question, candidates: readonly Candidate[]): Reading[] {
  return candidates
    .filter(
      (one, at) =>
        candidates.findIndex((other) => other.target === one.target && sameOptions(other.options, one.options)) === at,
    )
    .flatMap((candidate) => readingOf(ground, candidate, places, stated) ?? []);
}
