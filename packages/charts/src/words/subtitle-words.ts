import {
  BASIS_NAMES,
  type Direction,
  type Locale,
  type Localized,
  labelled,
  listWords,
  METRIC_NAMES,
  sentences,
} from '@outlay/domain';
import type { Provenance } from '../provenance.ts';

/** How the figure that a company leads with is called in a subtitle, of several companies and of one. */
const HEADLINE: Localized<{ several: string; one: string }> = {
  en: { several: 'as each company states it', one: 'as the company states it' },
  ar: { several: 'كما تعلنه كل شركة', one: 'كما تعلنه الشركة' },
  zh: { several: '按各公司自己的口径', one: '按公司自己的口径' },
};

/** The definition of a chart's figures in a few words. */
export function basisPhrase({ basis, companies }: Pick<Provenance, 'basis' | 'companies'>, locale: Locale): string {
  if (basis !== 'headline') return BASIS_NAMES[locale][basis];
  return HEADLINE[locale][companies.length === 1 ? 'one' : 'several'];
}

/** Parts of a subtitle with the comma of the language; the first with a capital in English. */
export function subtitleWords(parts: readonly string[], locale: Locale): string {
  const joined = parts.filter((part) => part !== '').join(locale === 'zh' ? '，' : locale === 'ar' ? '، ' : ', ');
  return capital(joined);
}

/** The same text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the charts measure, most of them. */
export function capexWords(locale: Locale): string {
  return METRIC_NAMES[locale].capex;
}

const RIGHT_TO_LEFT = 'الزمن من اليمين إلى اليسار';

/** What a reader of a mirrored chart must know: which way time runs. Nothing in other languages and directions. */
export function timeDirectionWords(locale: Locale, direction: Direction): string {
  return locale === 'ar' && direction === 'rtl' ? RIGHT_TO_LEFT : '';
}

/** Which companies follow which definition, where they follow several. */
export function definitionWords({ definitions }: Provenance, locale: Locale): string {
  if (definitions.length < 2) return '';
  return sentences(
    definitions.map(({ words, companies }) =>
      labelled(
        listWords(
          companies.map((name) => name[locale]),
          locale,
        ),
        words[locale],
        locale,
      ),
    ),
    locale,
  );
}
