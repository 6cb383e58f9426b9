import type { Locale } from '@outlay/domain';

/** Which language an address without one leads to when the reader's own is not among them. */
export const DEFAULT_LOCALE: Locale = 'en';

/** The tag that a browser, a search engine and a screen reader know each language by. */
export const PAGE_LANGUAGE: Readonly<Record<Locale, string>> = { en: 'en', ar: 'ar', zh: 'zh-Hans' };

/** Whether a part of an address names a language. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(PAGE_LANGUAGE, text);
}
