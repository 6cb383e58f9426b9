import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { schema } from '../schema.ts';

/** The languages Outlay publishes in: British English, Modern Standard Arabic, Simplified Chinese. */
export const LOCALES = ['en', 'ar', 'zh'] as const;

export const localeSchema = schema(() => z.enum(LOCALES));

export type Locale = z.infer<typeof localeSchema>;

/** Something in every language. A catalogue of this type does not compile while a translation is missing. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** The tag of each language for `lang` attributes and for `Intl` (BCP 47), with digits 0-9 in Arabic. */
export const LANGUAGE_TAGS: Localized = { en: 'en-GB', ar: 'ar-u-nu-latn', zh: 'zh-Hans' };

/** What each language calls itself. */
export const LANGUAGE_NAMES: Localized = { en: 'English', ar: 'العربية', zh: '中文' };

/** The direction of writing. */
export type Direction = 'ltr' | 'rtl';

/**
 * The direction in which a language is written.
 *
 * @example
 * directionOf('ar') // => 'rtl'
 */
export function directionOf(locale: Locale): Direction {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/**
 * Reads a language: `en`, `ar`, `zh`, or a longer tag of one of them such as `zh-Hans`.
 *
 * @throws OutlayError `invalid-query`.
 * @example
 * parseLocale('zh-Hans') // => 'zh'
 */
export function parseLocale(text: string): Locale {
  const language = text.trim().toLowerCase().split(/[-_]/)[0] as string;
  if ((LOCALES as readonly string[]).includes(language)) return language as Locale;
  throw new OutlayError('invalid-query', `"${text}" is no language that Outlay speaks`, {
    hint: `Use one of ${LOCALES.join(', ')}`,
    facts: { locale: text },
  });
}
