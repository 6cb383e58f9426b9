import { dateWords, isolated, type Locale, type Localized, labelled, sentences } from '@outlay/domain';

const SOURCE: Localized = { en: 'Source', ar: 'المصدر', zh: '来源' };

const KNOWN: Localized<(date: string) => string> = {
  en: (date) => `As known on ${date}`,
  ar: (date) => `بحسب المعلوم في ${date}`,
  zh: (date) => `截至${date}所知`,
};

const ADVICE: Localized = {
  en: 'A reading of published rules, not legal advice',
  ar: 'قراءة لقواعد منشورة وليست مشورة قانونية',
  zh: '本图解读已公布的规则，不构成法律意见',
};

/** The source line of a chart of rules: what it cites, and the day as known on. */
export function ruleSourceWords(cited: readonly string[], asOf: string, locale: Locale): string {
  const between = { en: '; ', ar: '؛ ', zh: '；' }[locale];
  const all = cited
    .map((one) => (/[\u0600-\u06ff\u4e00-\u9fff]/.test(one) ? one : isolated(one, locale)))
    .join(between);
  return sentences(
    [labelled(SOURCE[locale], all, locale), KNOWN[locale](dateWords(asOf, locale)), ADVICE[locale]],
    locale,
  );
}

/** The name of a chip inside a sentence: with its article in English, kept in one piece in Arabic. */
export function chipSaid(name: string, locale: Locale): string {
  return locale === 'en' ? `the ${name}` : isolated(name, locale);
}
