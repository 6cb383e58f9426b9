import { formatGrowth, formatPercent, formatRate } from '../money/format.ts';
import { isolated } from './bidi.ts';
import type { Locale, Localized } from './locale.ts';
import { numerals, signedNumerals, withTrueMinus } from './numerals.ts';

/**
 * Growth with its sign and one decimal: `+68.6%`, `−8.7%`. `brief` leaves the decimal out above 100 %, as charts do.
 *
 * @param fraction 0.686 is 68.6 per cent.
 * @example
 * growthWords(-0.0871, 'en') // => '−8.7%'
 */
export function growthWords(fraction: number, locale: Locale, { brief = false } = {}): string {
  const text = brief && Math.abs(fraction) >= 0.9995 ? `${signedNumerals(fraction * 100)}%` : formatGrowth(fraction);
  return isolated(withTrueMinus(text).replace(/^\+0\.0%$/, '0.0%'), locale);
}

/**
 * A share with one decimal: `6.6%`. In Arabic it is one piece: after Arabic letters the sign would otherwise stand at the left of
 * its number, and at the right elsewhere.
 *
 * @param fraction 0.066 is 6.6 per cent.
 * @example
 * percentWords(0.0661, 'en') // => '6.6%'
 */
export function percentWords(fraction: number, locale: Locale, decimals = 1): string {
  const text = decimals === 1 ? formatPercent(fraction) : `${numerals(fraction * 100, decimals)}%`;
  return isolated(withTrueMinus(text), locale);
}

const CENTS: Localized<(digits: string) => string> = {
  en: (digits) => `${digits}\u00a0cents`,
  ar: (digits) => `${digits}\u00a0سنت`,
  zh: (digits) => `${digits}\u2060美分`,
};

const FOR_EACH_DOLLAR: Localized<(digits: string) => string> = {
  en: (digits) => `${CENTS.en(digits)} for each dollar`,
  ar: (digits) => `${CENTS.ar(digits)} لكل دولار`,
  zh: (digits) => `每1\u2060美元对应${CENTS.zh(digits)}`,
};

/**
 * A ratio of two amounts as US cents for each dollar: `9.5 cents`, or `9.5 cents for each dollar` in full.
 *
 * @param ratio 0.0946 is 9.5 cents.
 * @example
 * centsWords(0.0946, 'zh', { full: true }) // => '每1\u2060美元对应9.5\u2060美分'
 */
export function centsWords(ratio: number, locale: Locale, { full = false } = {}): string {
  return (full ? FOR_EACH_DOLLAR : CENTS)[locale](numerals(ratio * 100, 1));
}

/**
 * A multiple: `3.4 times`, `3.4 أمثال`, `3.4倍`; from ten on without a decimal.
 *
 * @example
 * timesWords(3.43, 'en') // => '3.4 times'
 */
export function timesWords(multiple: number, locale: Locale): string {
  const digits = numerals(multiple, multiple >= 9.95 ? 0 : 1);
  if (locale === 'en') return `${digits} times`;
  return locale === 'ar' ? `${digits}\u00a0${multiple >= 10.5 ? 'مثلًا' : 'أمثال'}` : `${digits}\u2060倍`;
}

/**
 * An exchange rate with four decimals, as units for one US dollar.
 *
 * @example
 * rateWords(7.214987, 'yuan', 'en') // => '7.2150 yuan per dollar'
 */
export function rateWords(rate: number, currency: string, locale: Locale): string {
  const digits = formatRate(rate);
  if (locale === 'en') return `${digits} ${currency} per dollar`;
  return locale === 'ar' ? `${digits}\u00a0${currency} للدولار` : `1\u2060美元兑${digits}\u2060${currency}`;
}
