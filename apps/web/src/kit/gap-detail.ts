import {
  BASIS_NAMES,
  type Basis,
  counted,
  dateWords,
  type Locale,
  listWords,
  parsePeriod,
  periodWords,
} from '@outlay/domain';
import { type Says, translator } from '../catalogue.ts';
import { gaps } from '../messages/gaps.ts';
import { recordText } from '../record-texts/record-text.ts';

type Say = (t: Says<typeof gaps>, locale: Locale, found: readonly string[]) => string;

/** What the domain says where the record has no text of its own (`gapReason`), and how it is said in other languages. */
const COMPUTED: readonly (readonly [pattern: RegExp, say: Say])[] = [
  [/^(?:not on record|.+ is private and publishes no accounts|the record holds no .+)$/, () => ''],
  [/^no figure on [\w-]+; it has (.+)$/, (t, locale, [list]) => t('otherBasis', { list: basesIn(list, locale) })],
  [/^no cash line on record that is complete over every period compared$/, (t) => t('noCashLine')],
  [/^no outturn on record, only plans and estimates$/, (t) => t('planned')],
  [
    /^no outturn on record, and (\d+) estimates that differ$/,
    (t, locale, [count]) => t('differing', { estimates: counted(Number(count), 'estimate', locale) }),
  ],
  [/^the record begins on (\S+)$/, (t, locale, [day]) => t('begins', { day: dateIn(day, locale) })],
  [/^not published by \S+; on record from (\S+)$/, (t, locale, [day]) => t('later', { day: dateIn(day, locale) })],
  [
    /^the day of first publication is not established, and the document on record is dated (\S+), after \S+$/,
    (t, locale, [day]) => t('undated', { day: dateIn(day, locale) }),
  ],
  [/^no figures on record cover exactly these days$/, (t) => t('none')],
  [
    /^only (.+) and (\d+) more on record$/,
    (t, locale, [periods, count]) => t('onlyMore', { periods: periodsIn(periods, locale), count: Number(count) }),
  ],
  [/^only (.+) on record$/, (t, locale, [periods]) => t('only', { periods: periodsIn(periods, locale) })],
  [/^no convenience translation into \w+ on record for .+$/, (t) => t('printed')],
  [
    /^no total: (\d+) of (\d+) parts missing$/,
    (t, _, [missing, all]) => t('parts', { missing: Number(missing), all: Number(all) }),
  ],
];

/**
 * What there is to say of a gap beyond its reason, in the language of the page: empty where the reason says it all,
 * undefined where there are only the English words.
 */
export function gapDetail({ text }: { readonly text: string }, locale: Locale): string | undefined {
  const own = recordText(text, locale);
  if (own !== undefined) return own;
  for (const [pattern, say] of COMPUTED) {
    const match = pattern.exec(text);
    if (match) return say(translator(gaps, locale), locale, match.slice(1));
  }
  return undefined;
}

function basesIn(list: string | undefined, locale: Locale): string {
  return listWords(
    (list ?? '').split(', ').map((basis) => BASIS_NAMES[locale][basis as Basis]),
    locale,
  );
}

function periodsIn(list: string | undefined, locale: Locale): string {
  const periods = (list ?? '').split(', ').map((label) => periodWords(parsePeriod(label), locale, { short: true }));
  return listWords(periods, locale);
}

function dateIn(day: string | undefined, locale: Locale): string {
  return dateWords(day ?? '', locale);
}
