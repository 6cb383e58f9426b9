import type { Currency } from '../money/currency.ts';
import { briefScale, CURRENCY_SIGNS, SCALE_LETTERS } from '../money/format.ts';
import type { MoneyRange } from '../money/money-range.ts';
import { isPoint } from '../number/range.ts';
import { isolated } from './bidi.ts';
import { ARABIC_SCALES, type ArabicUnit, CURRENCY_NAMES } from './currency-names.ts';
import type { Locale } from './locale.ts';
import { numerals, signedNumerals } from './numerals.ts';
import { arabicCategory } from './plural.ts';

/** An amount in whole currency units. */
type Amount = { readonly amount: number; readonly currency: Currency };

/** How an amount is said. */
export type AmountStyle = {
  /** Said by someone in round figures (guidance, a report): `$70bn` where a computed amount would be `$70.0bn`. */
  readonly stated?: boolean;
  /** A difference: its sign is always shown. */
  readonly signed?: boolean;
  /** In Arabic, after a preposition. */
  readonly oblique?: boolean;
};

/**
 * A rounded amount for a sentence or a label: `$28.6bn`, `28.6 مليار دولار`, `286亿美元`. One decimal in billions and two
 * in trillions; Chinese counts in 亿 of a hundred million, whole above ten of them. Rounds for display only.
 *
 * @param amount whole currency units.
 * @example
 * amountWords({ amount: 28_648_000_000, currency: 'USD' }, 'en') // => '$28.6bn'
 */
export function amountWords(amount: Amount, locale: Locale, style: AmountStyle = {}): string {
  if (locale === 'zh') return chineseAmount(amount, style);
  const { digits, scale } = scaled(amount.amount, style);
  if (locale === 'ar') return arabicAmount(amount, style);
  const sign = /^[+\u2212]/.test(digits) ? digits.slice(0, 1) : '';
  const unit = CURRENCY_SIGNS[amount.currency] ?? `${amount.currency}\u00a0`;
  return `${sign}${unit}${digits.slice(sign.length)}${SCALE_LETTERS[scale.name]}`;
}

/** The digits of an amount in its scale, with the decimals that belong there. */
function scaled(amount: number, { stated = false, signed = false }: AmountStyle) {
  const scale = briefScale(Math.abs(amount));
  const value = amount / scale.size;
  const decimals = decimalsOf(Math.abs(value), scale.name);
  const exact = stated && Math.abs(value * 10 - Math.round(value * 10)) < 1e-6;
  const shown = exact && Number.isInteger(Number(value.toFixed(1))) ? 0 : decimals;
  return { scale, value, shown, digits: (signed ? signedNumerals : numerals)(value, shown) };
}

function decimalsOf(value: number, scale: string): number {
  if (scale === 'trillion') return 2;
  if (scale === 'billion') return 1;
  return scale === 'million' && (value < 9.95 || value >= 999.5) ? 1 : 0;
}

/** Number, scale, currency; one and two are said by the noun alone. */
function arabicAmount({ amount, currency }: Amount, style: AmountStyle): string {
  const { digits, scale, value, shown } = scaled(amount, style);
  const names = CURRENCY_NAMES[currency].ar;
  const count = shown === 0 && !style.signed && value >= 0 ? Number(value.toFixed(0)) : undefined;
  const shownDigits = /^[+\u2212]/.test(digits) ? isolated(digits, 'ar') : digits;
  if (scale.name === 'one') return counted(count, shownDigits, names, style);
  return `${counted(count, shownDigits, ARABIC_SCALES[scale.name], style)} ${names.one}`;
}

/** The digits with the form of the noun that they take; fractions and signed numbers take the singular. */
function counted(count: number | undefined, digits: string, forms: ArabicUnit, { oblique = false }: AmountStyle) {
  const category = count === undefined ? 'other' : arabicCategory(count);
  if (category === 'one') return forms.one;
  if (category === 'two') return oblique ? forms.oblique : forms.two;
  return `${digits}\u00a0${category === 'other' ? forms.one : forms[category]}`;
}

/** 万亿 from a trillion, 亿 from a hundred million, 万 from ten thousand; number and unit never part. */
function chineseAmount({ amount, currency }: Amount, { stated = false, signed = false }: AmountStyle): string {
  const [unit, digits] = chineseScaled(amount, stated, signed ? signedNumerals : numerals);
  return `${digits}\u2060${[...unit, ...CURRENCY_NAMES[currency].zh].join('\u2060')}`;
}

function chineseScaled(amount: number, stated: boolean, write: typeof numerals): [unit: string, digits: string] {
  const magnitude = Math.abs(amount);
  const trimmed = (value: number, decimals: number) => write(value, decimals).replace(/\.0+$/, '');
  if (magnitude >= 999_950_000_000) return ['万亿', stated ? trimmed(amount / 1e12, 2) : write(amount / 1e12, 2)];
  if (magnitude >= 995_000_000) return ['亿', write(amount / 1e8)];
  if (magnitude >= 99_950_000) return ['亿', stated ? trimmed(amount / 1e8, 1) : write(amount / 1e8, 1)];
  if (magnitude >= 1e6) return ['万', write(amount / 1e4)];
  if (magnitude >= 1e4) return ['万', trimmed(amount / 1e4, 2).replace(/(\.\d)0$/, '$1')];
  return ['', write(amount)];
}

/**
 * An amount to the last unit: `$28,648,152,911`, with the noun that the number takes in Arabic.
 *
 * @example
 * exactAmountWords({ amount: 28_648_152_911, currency: 'USD' }, 'ar') // => '28,648,152,911\u00a0دولارًا'
 */
export function exactAmountWords({ amount, currency }: Amount, locale: Locale): string {
  const digits = numerals(amount);
  const sign = digits.startsWith('\u2212') ? '\u2212' : '';
  if (locale === 'en') return `${sign}${CURRENCY_SIGNS[currency] ?? `${currency}\u00a0`}${digits.slice(sign.length)}`;
  if (locale === 'zh') return `${digits}\u2060${[...CURRENCY_NAMES[currency].zh].join('\u2060')}`;
  if (amount < 0) return `${isolated(digits, 'ar')}\u00a0${CURRENCY_NAMES[currency].ar.one}`;
  return counted(amount, digits, CURRENCY_NAMES[currency].ar, {});
}

/** What stands around a bound, and between two. */
const RANGES = {
  en: { between: (low: string, high: string) => `${low} to ${high}`, floor: 'at least ', ceiling: 'up to ' },
  ar: { between: (low: string, high: string) => `من ${low} إلى ${high}`, floor: 'لا يقل عن ', ceiling: 'حتى ' },
  zh: { between: (low: string, high: string) => `${low}至${high}`, floor: '至少', ceiling: '至多' },
} as const;

/**
 * A range: `$12bn to $13bn`, a floor `at least CNY 380bn`, a ceiling `up to $70bn`; a point is the amount itself. Bounds
 * are said as they were stated, without zeros that nobody stated. A central value is not part of it.
 *
 * @example
 * rangeWords({ currency: 'USD', low: 12_000_000_000, high: 13_000_000_000 }, 'ar') // => 'من 12 إلى 13\u00a0مليار دولار'
 */
export function rangeWords(range: MoneyRange, locale: Locale, style: AmountStyle = {}): string {
  const { currency, low, high } = range;
  if (isPoint(range)) return amountWords({ amount: range.amount, currency }, locale, style);
  const words = RANGES[locale];
  const bound = (amount: number, oblique = true) =>
    amountWords({ amount, currency }, locale, { ...style, stated: true, oblique });
  if (low !== undefined && high !== undefined) return words.between(arabicLow(range, locale, bound), bound(high));
  if (low !== undefined) return `${words.floor}${bound(low)}`;
  if (high !== undefined) return `${words.ceiling}${bound(high)}`;
  return amountWords({ amount: range.amount as number, currency }, locale, style);
}

/** In Arabic the lower bound leaves its unit to the upper one where both have the same. */
function arabicLow({ low, high }: MoneyRange, locale: Locale, bound: (amount: number) => string): string {
  const [from, to] = [low as number, high as number];
  const one = briefScale(Math.abs(from));
  if (locale !== 'ar' || one.name === 'one' || one.name !== briefScale(Math.abs(to)).name) return bound(from);
  return scaled(from, { stated: true }).digits;
}
