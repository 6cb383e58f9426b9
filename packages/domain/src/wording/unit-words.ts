import type { Currency } from '../money/currency.ts';
import { CURRENCY_SIGNS } from '../money/format.ts';
import type { MoneyRange } from '../money/money-range.ts';
import { isPoint } from '../number/range.ts';
import { isolated } from './bidi.ts';
import { ARABIC_SCALES, CURRENCY_NAMES } from './currency-names.ts';
import type { Locale } from './locale.ts';
import { numerals } from './numerals.ts';

/** Whether figures stand in millions (tables; charts of small amounts) or billions (charts). Chinese counts both in 亿. */
export type UnitScale = 'million' | 'billion';

const ENGLISH: Readonly<Record<UnitScale, [afterSign: string, afterCode: string]>> = {
  million: ['\u00a0millions', '\u00a0millions'],
  billion: ['bn', '\u00a0bn'],
};

/**
 * The unit that stands once above a column or in a subtitle: `$ millions`, `مليون دولار`, `亿美元`; in billions `$bn`.
 *
 * @example
 * unitWords('USD', 'zh') // => '亿美元'
 */
export function unitWords(currency: Currency, locale: Locale, scale: UnitScale = 'million'): string {
  if (locale === 'ar') return `${ARABIC_SCALES[scale].one} ${CURRENCY_NAMES[currency].ar.one}`;
  if (locale === 'zh') return `亿${CURRENCY_NAMES[currency].zh}`;
  const sign = CURRENCY_SIGNS[currency];
  const [afterSign, afterCode] = ENGLISH[scale];
  return sign === undefined ? `${currency}${afterCode}` : `${sign}${afterSign}`;
}

/**
 * The digits of an amount under such a unit: `28,648` in millions, `28.6` in billions; in 亿 `286.5` in tables, which are
 * in millions elsewhere, and `286` in charts. Rounds for display only.
 *
 * @param amount whole currency units.
 * @example
 * unitNumerals(28_648_000_000, 'en') // => '28,648'
 */
export function unitNumerals(amount: number, locale: Locale, scale: UnitScale = 'million'): string {
  if (locale === 'zh') return numerals(amount / 1e8, scale === 'billion' ? 0 : 1);
  const digits = scale === 'billion' ? numerals(amount / 1e9, 1) : numerals(amount / 1e6);
  return amount < 0 ? isolated(digits, locale) : digits;
}

/**
 * An amount, a range or a bound under such a unit: `28,648`, `31,000–35,000`, `≥ 380,000`, `≤ 70,000`. A range whose
 * middle somebody stated is printed by its ends, and one whose ends round alike as one number.
 *
 * @param range whole currency units.
 * @example
 * unitRange({ currency: 'USD', low: 5_378_000_000, high: 5_502_000_000 }, 'en') // => '5,378–5,502'
 */
export function unitRange(range: MoneyRange, locale: Locale, scale: UnitScale = 'million'): string {
  const { amount, low, high } = range;
  const digits = (whole: number) => unitNumerals(whole, locale, scale);
  if (isPoint(range)) return digits(range.amount);
  if (low !== undefined && high !== undefined) {
    const [from, to] = [digits(low), digits(high)];
    return from === to ? from : isolated(`${from}–${to}`, locale);
  }
  if (low !== undefined) return isolated(`≥ ${digits(low)}`, locale);
  if (high !== undefined) return isolated(`≤ ${digits(high)}`, locale);
  return digits(amount as number);
}

/**
 * What a currency is called in running text.
 *
 * @example
 * currencyWords('CNY', 'en') // => 'yuan'
 */
export function currencyWords(currency: Currency, locale: Locale): string {
  const names = CURRENCY_NAMES[currency];
  return locale === 'ar' ? names.ar.one : names[locale];
}
