import type { Company } from '../../company/company.ts';
import { unique } from '../../figure/combine-figures.ts';
import type { Currency } from '../../money/currency.ts';
import type { AskedCalendars } from './asked-calendars.ts';
import { type CompanyOption, companyOptions, type NotOffered } from './company-option.ts';
import type { Candidate } from './departures.ts';
import type { Stated } from './fit.ts';
import { sameOptions, type UniformChoice, uniformChoices } from './uniform-choice.ts';
import { type Ground, RATE_READINGS, type Target } from './valuation.ts';

/** What is asked. */
export type Asked = {
  readonly ground: Ground;
  readonly companies: readonly Company[];
  readonly calendars: AskedCalendars;
  readonly stated: Stated;
  /** The currencies to try: the one that is named, or where none is, the shared one first. */
  readonly currencies: readonly Currency[];
};

/** What is asked, with every option of every company. */
export type Question = Asked & {
  /** The options of each company, headline first. */
  readonly places: readonly (readonly CompanyOption[])[];
  readonly notOffered: readonly NotOffered[];
  /** One definition for all. */
  readonly uniform: readonly UniformChoice[];
  /** The currencies and kinds of rate that are tried, the plainest first. */
  readonly targets: readonly Pick<Candidate, 'target' | 'otherCurrency'>[];
};

/** Looks up every option of every company. */
export function questionOf(asked: Asked): Question {
  const found = asked.companies.map((company) => companyOptions(asked.ground, company, asked.calendars));
  const places = found.map(({ options }) => options);
  return {
    ...asked,
    places,
    notOffered: found.flatMap(({ notOffered }) => notOffered),
    uniform: uniformChoices(asked.ground, places),
    targets: targetsOf(places, asked.currencies),
  };
}

/** Amounts in their own currency need no rate. */
function targetsOf(places: Question['places'], currencies: Question['currencies']): Question['targets'] {
  const own = unique(places.flat().map(({ figure }) => figure.value.currency));
  return currencies.flatMap((currency, at) => {
    const rates = own.some((one) => one !== currency) ? RATE_READINGS : RATE_READINGS.slice(0, 1);
    return rates.map((rate) => ({ target: { currency, rate } satisfies Target, otherCurrency: at > 0 }));
  });
}

/** The one word for the definitions of a selection, or `mixed`. */
export function choiceOf({ uniform }: Question, options: readonly CompanyOption[]): Candidate['choice'] {
  return uniform.find((one) => sameOptions(one.options, options))?.choice ?? 'mixed';
}
