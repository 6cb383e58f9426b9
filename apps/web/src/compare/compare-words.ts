import {
  BASIS_CHOICES,
  BASIS_NAMES,
  type BasisChoice,
  type Comparison,
  type ComparisonRow,
  type Currency,
  currencyWords,
  type Dataset,
  dateWords,
  definitionWords,
  type Locale,
  listWords,
  type Period,
  periodWords,
  RATE_KIND_NAMES,
  spanWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { compareTexts } from '../messages/compare.ts';
import type { Naming } from '../naming.ts';

/** The definitions in the order of lists: the query words first. */
export const BASES: readonly BasisChoice[] = [
  'headline',
  'cash',
  ...BASIS_CHOICES.filter((one) => one !== 'headline' && one !== 'cash'),
];

/** The names of what is compared: two against each other, more in a row. */
export function entitiesInWords(names: readonly string[], locale: Locale): string {
  const [first, second] = names;
  if (names.length === 2 && first !== undefined && second !== undefined) {
    return translator(compareTexts, locale)('versus', { first, second });
  }
  return listWords(names, locale);
}

/** The heading of an answer: who, and when. */
export function headingWords(
  names: readonly string[],
  span: { readonly from: Period; readonly to?: Period | undefined },
  locale: Locale,
): string {
  const period = span.to === undefined ? periodWords(span.from, locale) : spanWords(span.from, span.to, locale);
  return translator(compareTexts, locale)('heading', { names: entitiesInWords(names, locale), period });
}

/** What a choice of definition is called in a list of choices. */
export function basisChoiceWords(basis: BasisChoice, locale: Locale): string {
  const t = translator(compareTexts, locale);
  if (basis === 'headline' || basis === 'cash') return t(basis);
  return basis === 'cash-ppe' ? t('gross') : capitalised(BASIS_NAMES[locale][basis]);
}

/** A label that stands by itself begins with a capital, in languages that have them. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Basis, currency, rate and day of knowledge as one rich sentence needs them. */
export function saidWords(
  { basis, currency, rate, asOf }: Pick<Comparison, 'basis' | 'currency' | 'rate' | 'asOf'>,
  locale: Locale,
) {
  return {
    basis: BASIS_NAMES[locale][basis],
    currency: currency === 'reported' ? '' : currencyName(currency, locale),
    rate: RATE_KIND_NAMES[locale][rate],
    day: dateWords(asOf, locale),
  };
}

/** The definition that a row follows, in the words of its company; of a group, how many. */
export function rowDefinition(dataset: Dataset, row: ComparisonRow, locale: Locale): string {
  if (row.type === 'group') return '';
  const company = dataset.company(row.id);
  return row.basis.map((basis) => definitionWords(company, basis, locale)).join(' + ');
}

/** Which definitions the rows of companies follow, each once. */
export function definitionsInUse({ rows }: Comparison): string[] {
  return [...new Set(rows.filter(({ type }) => type !== 'group').flatMap(({ basis }) => basis))];
}

/** What a currency is called by itself: in Chinese the yuan has a name of its own then, not the unit that follows numbers. */
export function currencyName(currency: Currency, locale: Locale): string {
  return locale === 'zh' && currency === 'CNY' ? '人民币' : currencyWords(currency, locale);
}

/** Names of several ids in a row. */
export function namesInWords(ids: readonly string[], names: Naming, locale: Locale): string {
  return listWords(ids.map(names), locale);
}
