import type { Answer, Figure } from '../figure/figure.ts';
import type { MoneyRange } from '../money/money-range.ts';
import { isPoint } from '../number/range.ts';
import { dayCount } from '../period/period.ts';

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

/** Fiscal years have 52 or 53 weeks, and February 28 or 29 days; anything beyond is another length. */
const SAME_LENGTH_DAYS = 8;

/**
 * Whether growth from one answer to another would mean something: both are figures on the same bases over equally long
 * periods, and an estimate is not set against an outturn.
 */
export function comparable(before: Answer, now: Answer): boolean {
  if (now.type === 'gap' || before.type === 'gap') return false;
  const soft = (figure: Figure) => figure.kind === 'estimate' || figure.kind === 'guidance';
  const sameBases = [...now.bases].sort().join() === [...before.bases].sort().join();
  return (
    sameBases &&
    soft(now) === soft(before) &&
    Math.abs(dayCount(now.period) - dayCount(before.period)) <= SAME_LENGTH_DAYS
  );
}

/** Growth in the entity's own currency where both figures have one, else in the output currency; see {@link comparable}. */
export function ownGrowth(own: { before: Answer; now: Answer }, value: { before: Answer; now: Answer }) {
  const pair = own.before.type === 'figure' && own.now.type === 'figure' ? own : value;
  if (!comparable(pair.before, pair.now)) return undefined;
  const { before, now } = pair as { before: Figure; now: Figure };
  const fraction = growth(before.value, now.value);
  return fraction === undefined ? undefined : { fraction, currency: now.value.currency };
}
