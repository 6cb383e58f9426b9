import type { Company } from '../../company/company.ts';
import type { AskedCalendars } from './asked-calendars.ts';
import { type CompanyOption, companyOptions, type NotOffered } from './company-option.ts';
import { type Candidate, headlineOf } from './departures.ts';
import { readingOf, type Stated } from './reading.ts';
import type { Reading } from './reconciliation.ts';
import { sameOptions, uniformChoices } from './uniform-choice.ts';
import { type Ground, RATE_READINGS, type Target } from './valuation.ts';

/** What is asked, with every option of every company. */
export type Question = {
  readonly ground: Ground;
  readonly companies: readonly Company[];
  readonly calendars: AskedCalendars;
  /** The options of each company, headline first. */
  readonly places: readonly (readonly CompanyOption[])[];
  readonly notOffered: readonly NotOffered[];
  readonly stated: Stated;
  /** The currencies to try: the one asked for, or where none is, the shared one first. */
  readonly currencies: readonly Target['currency'][];
};

/** Looks up every option of every company. */
export function questionOf(
  about: Pick<Question, 'ground' | 'companies' | 'calendars' | 'stated' | 'currencies'>,
): Question {
  const found = about.companies.map((company) => companyOptions(about.ground, company, about.calendars));
  return {
    ...about,
    places: found.map(({ options }) => options),
    notOffered: found.flatMap(({ notOffered }) => notOffered),
  };
}

/** The currencies and kinds of rate that are tried, plainest first; amounts in their own currency need no rate. */
export function targetsOf({ places, currencies }: Question): { target: Target; otherCurrency: boolean }[] {
  return currencies.flatMap((currency, at) => {
    const converted = places.flat().some(({ figure }) => figure.value.currency !== currency);
    const rates = converted ? RATE_READINGS : RATE_READINGS.slice(0, 1);
    return rates.map((rate) => ({ target: { currency, rate }, otherCurrency: at > 0 }));
  });
}

/** The word for the definitions of a selection. */
export function choiceOf(question: Question, options: readonly CompanyOption[]): Candidate['choice'] {
  if (options.some(({ otherCalendar }) => otherCalendar)) return 'mixed';
  return (
    uniformChoices(question.ground, question.places).find((one) => sameOptions(one.options, options))?.choice ?? 'mixed'
  );
}

/** The readings of a question that a reader would think of: headline, one definition for all, at most one departure. */
export function plainReadings(question: Question): Reading[] {
  const { ground, places, stated } = question;
  const targets = targetsOf(question);
  const [plain] = targets;
  if (!plain || places.some(({ length }) => length === 0)) return [];
  const uniform = uniformChoices(ground, places);
  const headline = uniform.find(({ choice }) => choice === 'headline');
  const candidates: Candidate[] = [
    ...uniform.map(({ choice, options }) => ({ ...plain, choice, options })),
    ...(headline ? targets.slice(1).map((target) => ({ ...target, ...headline })) : []),
    ...(headline
      ? singleChanges(question, headline.options).map((options) => ({
          ...plain,
          options,
          choice: choiceOf(question, options),
        }))
      : []),
  ];
  const distinct = candidates.filter(
    (one, at) =>
      candidates.findIndex((other) => other.target === one.target && sameOptions(other.options, one.options)) === at,
  );
  return distinct.flatMap((candidate) => readingOf(ground, candidate, places, stated) ?? []);
}

/** The headline selection with one company's option replaced. */
function singleChanges({ places }: Question, headline: readonly CompanyOption[]): (readonly CompanyOption[])[] {
  return places.flatMap((place, at) =>
    place
      .filter((option) => option !== headline[at] && option.departures === 1)
      .map((option) => headline.map((one, other) => (other === at ? option : one))),
  );
}

/** The headline figure at the average rate, or `undefined` where a company has none. */
export function headlineReading(question: Question): Reading | undefined {
  const { ground, places, stated } = question;
  const [plain] = targetsOf(question);
  const options = places.map(headlineOf);
  if (!plain || options.length === 0 || !options.every((option) => option !== undefined)) return undefined;
  return readingOf(ground, { ...plain, options, choice: 'headline' }, places, stated);
}
