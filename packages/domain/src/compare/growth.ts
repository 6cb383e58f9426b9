import { isPoint, type MoneyRange } from '../money/money-range.ts';

/**
 * Growth from one amount to another as a fraction: 1.217 is +121.7 %. `undefined` where it would say nothing: in two
 * currencies, from zero, or where either side is a range rather than a point.
 *
 * @example
 * growth({ currency: 'CNY', amount: 10 }, { currency: 'CNY', amount: 15 }) // => 0.5
 */
export function growth(before: MoneyRange | undefined, now: MoneyRange | undefined): number | undefined {
  if (!before || !now || before.currency !== now.currency) return undefined;
  if (!isPoint(before) || !isPoint(now) || before.amount <= 0) return undefined;
  return now.amount / before.amount - 1;
}

/** A ratio of two amounts with its bounds, where they are known. */
export type Ratio = { value?: number | undefined; low?: number | undefined; high?: number | undefined };

/**
 * One amount over another of the same currency. Ranges travel: the ratio is lowest at the low end over the high end.
 *
 * @returns `undefined` in two currencies, or over nothing.
 * @example
 * ratioOf({ currency: 'USD', amount: 7 }, { currency: 'USD', low: 70, high: 140 }) // => { low: 0.05, high: 0.1 }
 */
export function ratioOf(numerator: MoneyRange | undefined, denominator: MoneyRange | undefined): Ratio | undefined {
  if (!numerator || !denominator || numerator.currency !== denominator.currency) return undefined;
  const over = (top: number | undefined, bottom: number | undefined) =>
    top === undefined || bottom === undefined || bottom <= 0 ? undefined : top / bottom;
  const value = over(numerator.amount, denominator.amount);
  if (isPoint(numerator) && isPoint(denominator)) return value === undefined ? undefined : { value };
  const low = over(numerator.low ?? pointOf(numerator), denominator.high ?? pointOf(denominator));
  const high = over(numerator.high ?? pointOf(numerator), denominator.low ?? pointOf(denominator));
  const ratio = {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
  return Object.keys(ratio).length === 0 ? undefined : ratio;
}

function pointOf(range: MoneyRange): number | undefined {
  return isPoint(range) ? range.amount : undefined;
}
