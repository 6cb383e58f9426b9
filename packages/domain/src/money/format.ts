import type { Currency } from './currency.ts';
import type { MoneyRange } from './money-range.ts';

/**
 * A whole number with thousands commas. Written out, because the formatter of the platform takes longer to make than a
 * whole comparison takes.
 *
 * @example
 * formatWhole(50_491_000_000) // => '50,491,000,000'
 */
export function formatWhole(amount: number): string {
  const digits = String(Math.round(Math.abs(amount))).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return amount < 0 && digits !== '0' ? `-${digits}` : digits;
}

/**
 * Whole millions with thousands commas, as tables print them. Rounds for display only, half away from zero.
 *
 * @param amount whole currency units.
 * @example
 * formatMillions(50_491_000_000) // => '50,491'
 */
export function formatMillions(amount: number): string {
  return formatWhole(amount / 1e6);
}

/**
 * A range in millions: a point, `31,000-35,000`, `>= 380,000` or `<= 70,000`.
 *
 * @example
 * formatRangeInMillions({ currency: 'USD', low: 31_000_000_000, high: 35_000_000_000 }) // => '31,000-35,000'
 */
export function formatRangeInMillions({ amount, low, high }: MoneyRange): string {
  if (low !== undefined && high !== undefined) return `${formatMillions(low)}-${formatMillions(high)}`;
  if (amount !== undefined) return formatMillions(amount);
  return low === undefined ? `<= ${formatMillions(high as number)}` : `>= ${formatMillions(low)}`;
}

/** The signs that stand for one currency only; all others are written with their code. */
export const CURRENCY_SIGNS: Partial<Record<Currency, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** The power of a thousand in which an amount is said with one decimal. */
export type BriefScale = { readonly size: number; readonly name: 'one' | 'million' | 'billion' | 'trillion' };

/** The scale of an amount: 999.95 billion is already 1.0 trillion. */
export function briefScale(magnitude: number): BriefScale {
  if (magnitude >= 999_950_000_000) return { size: 1e12, name: 'trillion' };
  if (magnitude >= 999_950_000) return { size: 1e9, name: 'billion' };
  return magnitude >= 1e6 ? { size: 1e6, name: 'million' } : { size: 1, name: 'one' };
}

/** The letters of each scale in English. */
export const SCALE_LETTERS: Readonly<Record<BriefScale['name'], string>> = {
  one: '',
  million: 'm',
  billion: 'bn',
  trillion: 'tn',
};

/**
 * A rounded amount for a sentence: `$105.9bn`, `CNY 50.5bn`, `$4.2m`.
 *
 * @example
 * formatBrief({ amount: 105_930_000_000, currency: 'USD' }) // => '$105.9bn'
 */
export function formatBrief({ amount, currency }: { amount: number; currency: Currency }): string {
  const magnitude = Math.abs(amount);
  const { size, name } = briefScale(magnitude);
  const digits = size === 1 ? formatWhole(magnitude) : (magnitude / size).toFixed(1);
  const sign = CURRENCY_SIGNS[currency];
  return `${amount < 0 ? '-' : ''}${sign ?? `${currency} `}${digits}${SCALE_LETTERS[name]}`;
}

/**
 * An amount with its magnitude and every digit that is not zero, for the ends of an interval: `105.5bn`, `50.4905bn`.
 *
 * @example
 * formatExact(105_500_000_000) // => '105.5bn'
 */
export function formatExact(amount: number): string {
  const magnitude = Math.abs(amount);
  const [power, unit] =
    magnitude >= 1e12 ? [12, 'tn'] : magnitude >= 1e9 ? [9, 'bn'] : magnitude >= 1e6 ? [6, 'm'] : [0, ''];
  const digits = String(magnitude).padStart(power + 1, '0');
  const decimals = digits.slice(digits.length - power).replace(/0+$/, '');
  // Thirteen digits read better in one run than behind a point.
  if (decimals.length > 4) return formatWhole(amount);
  const whole = `${digits.slice(0, digits.length - power)}${decimals === '' ? '' : `.${decimals}`}`;
  return `${amount < 0 ? '-' : ''}${whole}${unit}`;
}

/**
 * A fraction as a signed percentage with one decimal, for growth.
 *
 * @example
 * formatGrowth(1.2174) // => '+121.7%'
 */
export function formatGrowth(fraction: number): string {
  const text = (fraction * 100).toFixed(1);
  return `${Number(text) < 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text}%`;
}

/**
 * A fraction as a percentage with one decimal, for shares and ratios.
 *
 * @example
 * formatPercent(0.0661) // => '6.6%'
 */
export function formatPercent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)}%`;
}

/**
 * An exchange rate with four decimals.
 *
 * @example
 * formatRate(7.214987) // => '7.2150'
 */
export function formatRate(rate: number): string {
  return rate.toFixed(4);
}
