/** The languages of the site, as they stand in its addresses. */
export const LOCALES = ['en', 'ar', 'zh'] as const;

export type Locale = (typeof LOCALES)[number];

/** Which language an address without one leads to when the reader's own is not among them. */
export const DEFAULT_LOCALE: Locale = 'en';

/** The tag that a browser, a search engine and a screen reader know the language by. */
export const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { en: 'en', ar: 'ar', zh: 'zh-Hans' };

export const DIRECTION: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl', zh: 'ltr' };

/** Each language by its own name. */
export const LANGUAGE_NAME: Readonly<Record<Locale, string>> = { en: 'English', ar: 'العربية', zh: '中文' };

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
