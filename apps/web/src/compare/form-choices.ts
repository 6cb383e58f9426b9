import {
  CURRENCIES,
  type Currency,
  type Dataset,
  GAP_REASON_NAMES,
  type Granularity,
  type Locale,
  nameIn,
  parsePeriod,
  periodLabel,
  periodWords,
  RATE_KINDS,
  splitPeriod,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { compareTexts } from '../messages/compare.ts';
import { type Refused, refusedChoices } from './choices.ts';
import type { CompareState } from './compare-state.ts';
import { BASES, basisChoiceWords, capitalised, currencyName } from './compare-words.ts';
import type { Choice, EntityChoice, FormChoices, RefusedWords } from './form/form-choices-type.ts';

/** The first year that the choices offer; any other period can be written. */
const FIRST_DAY = '2019-01-01';

/** What the form offers, from the record, in the words of the page: the form itself knows neither. */
export function formChoices(dataset: Dataset, state: CompareState, locale: Locale): FormChoices {
  const t = translator(compareTexts, locale);
  const periods = (by: Granularity) => periodChoices(dataset.recordedTo, by, locale);
  return {
    entities: entityChoices(dataset, locale),
    recordedTo: dataset.recordedTo,
    periods: { half: periods('half'), quarter: periods('quarter'), year: periods('year') },
    bases: BASES.map((value) => ({ value, label: basisChoiceWords(value, locale) })),
    currencies: [
      ...CURRENCIES.map((value: Currency) => ({ value, label: capitalised(currencyName(value, locale)) })),
      { value: 'reported' as const, label: t('reported') },
    ],
    rates: RATE_KINDS.map((value) => ({
      value,
      label: { average: t('average'), 'period-end': t('periodEnd'), convenience: t('convenience') }[value],
    })),
    refused: refusedWords(refusedChoices(dataset, state), locale),
  };
}

/** Groups, then companies, parts and aggregates, each by name. */
function entityChoices(dataset: Dataset, locale: Locale): EntityChoice[] {
  const order = ['company', 'part', 'aggregate'];
  const byName = new Intl.Collator(locale);
  const groups = dataset.groups.map((group) => ({ id: group.id, name: nameIn(group, locale), isGroup: true }));
  const companies = dataset.companies
    .map(({ id, type, shortNames }) => ({ id, type, name: shortNames[locale] }))
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || byName.compare(a.name, b.name));
  return [...groups, ...companies.map(({ id, name }) => ({ id, name, isGroup: false }))];
}

/** The periods that are offered, newest first: those that have ended when the record does, and the year it is in. */
function periodChoices(recordedTo: string, by: Granularity, locale: Locale): Choice<string>[] {
  const end = by === 'year' ? `${recordedTo.slice(0, 4)}-12-31` : recordedTo;
  return splitPeriod({ start: FIRST_DAY, end }, by)
    .map(periodLabel)
    .reverse()
    .map((value) => ({ value, label: capitalised(periodWords(parsePeriod(value), locale)) }));
}

/** The reasons of refused choices in words. */
export function refusedWords({ bases, rates }: Refused, locale: Locale): RefusedWords {
  const words = (gaps: Refused['bases'] | Refused['rates']) =>
    Object.fromEntries(Object.entries(gaps).map(([choice, gap]) => [choice, GAP_REASON_NAMES[locale][gap.reason]]));
  return { bases: words(bases), rates: words(rates) };
}
