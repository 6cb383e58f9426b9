import { isPoint, type Range } from '../number/range.ts';
import type { Locale, Localized } from './locale.ts';
import { numerals } from './numerals.ts';

const AROUND: Localized<{
  between(low: string, high: string): string;
  floor(bound: string): string;
  ceiling(bound: string): string;
}> = {
  en: {
    between: (low, high) => `${low} to ${high}`,
    floor: (bound) => `at least ${bound}`,
    ceiling: (bound) => `up to ${bound}`,
  },
  ar: {
    between: (low, high) => `من ${low} إلى ${high}`,
    floor: (bound) => `${bound} على الأقل`,
    ceiling: (bound) => `حتى ${bound}`,
  },
  zh: {
    between: (low, high) => `${low}至${high}`,
    floor: (bound) => `至少${bound}`,
    ceiling: (bound) => `至多${bound}`,
  },
};

/**
 * A count, whole below a million and then in millions with two decimals; Chinese counts in 万 from ten thousand on.
 * Rounds for display only.
 *
 * @example
 * countWords(1_246_800, 'en') // => '1.25m'
 */
export function countWords(count: number, locale: Locale): string {
  if (locale === 'zh') return count < 1e4 ? numerals(count) : `${trimmed(count / 1e4, 1)}\u2060万`;
  if (count < 1e6) return numerals(count);
  const millions = trimmed(count / 1e6, 2);
  return locale === 'ar' ? `${millions}\u00a0مليون` : `${millions}m`;
}

/** Without zeros at the end that nobody stated. */
function trimmed(value: number, decimals: number): string {
  const text = numerals(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/**
 * A count that may be uncertain: the count itself, `737,400 to 1.25m`, `at least 1m`. A central value is not part of a
 * range.
 *
 * @example
 * countRangeWords({ low: 1_000_000 }, 'zh') // => '至少100\u2060万'
 */
export function countRangeWords(range: Range, locale: Locale): string {
  const { low, high } = range;
  const say = (count: number) => countWords(count, locale);
  if (isPoint(range)) return say(range.amount);
  if (low !== undefined && high !== undefined) return AROUND[locale].between(say(low), say(high));
  if (low !== undefined) return AROUND[locale].floor(say(low));
  if (high !== undefined) return AROUND[locale].ceiling(say(high));
  return say(range.amount as number);
}
