import {
  amountWords,
  type ComparisonRow,
  centsWords,
  type Dataset,
  definitionWords,
  type Locale,
  labelled,
  listWords,
  numerals,
  sentences,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { home } from '../messages/home.ts';
import { naming } from '../naming.ts';
import { type Half, memberRows, SIDES, sideRow } from './home-answer.ts';

/** The first letter of a sentence; languages without capitals are left as they are. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What many sentences of the first page name: the sides, their companies, how many there are. */
export function sideNames(dataset: Dataset, locale: Locale, half: Half) {
  const t = translator(home, locale);
  const names = naming(dataset, locale);
  const members = (side: (typeof SIDES)[number]) =>
    listWords(
      memberRows(half.comparison, side).map(({ id }) => names(id)),
      locale,
    );
  const count = SIDES.reduce((sum, side) => sum + memberRows(half.comparison, side).length, 0);
  return {
    cn: names('china-three'),
    us: names('us-four'),
    cnMembers: members('china-three'),
    usMembers: members('us-four'),
    companies: t('companies', { count }),
    noneOf: t('noneOf', { count }),
  };
}

/** The amount of a total in the currency of the comparison, and in its own. */
export function totalWords(row: ComparisonRow, locale: Locale): { value: string; own: string } {
  const { value, reported } = row;
  if (value?.amount === undefined) throw new Error(`${row.id} has no total`);
  return {
    value: amountWords({ amount: value.amount, currency: value.currency }, locale),
    own:
      reported?.amount === undefined
        ? ''
        : amountWords({ amount: reported.amount, currency: reported.currency }, locale),
  };
}

/** The ratio of the sides in cents. */
export function ratioWords(half: Half, locale: Locale): string {
  return centsWords(ratioOf(half), locale);
}

/** The same for a table. */
export function briefRatioWords(half: Half, locale: Locale): string {
  return translator(home, locale)('cents', { digits: numerals(ratioOf(half) * 100, 1) });
}

function ratioOf({ comparison }: Half): number {
  const value = comparison.ratios[0]?.value;
  if (value === null || value === undefined) throw new Error('the headline has no ratio');
  return value;
}

/** Which company counts what, those with one definition together: `Alphabet and Amazon: cash purchases.` */
export function definitionsInWords(dataset: Dataset, locale: Locale, { comparison }: Half): string {
  const names = naming(dataset, locale);
  const byWords = new Map<string, string[]>();
  for (const side of SIDES) {
    for (const { id, basis } of memberRows(comparison, side)) {
      for (const one of basis) {
        const words = definitionWords(dataset.company(id), one, locale);
        byWords.set(words, [...(byWords.get(words) ?? []), names(id)]);
      }
    }
  }
  return sentences(
    [...byWords].map(([words, companies]) => labelled(listWords(companies, locale), words, locale)),
    locale,
  );
}

/** The kind of the ratio: computed, unless something softer went into it. */
export function ratioKind({ comparison }: Half) {
  return comparison.ratios[0]?.kind ?? sideRow(comparison, 'us-four').kind ?? 'derived';
}
