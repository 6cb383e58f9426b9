import { OutlayError } from '../errors.ts';
import { assertSameCurrency, type Money } from '../money/money.ts';
import { type MoneyRange, moneyRange } from '../money/money-range.ts';
import { highest, lowest, multiplyRanges, type Range } from '../number/range.ts';

/**
 * What units cost at a price. `total` is all that follows: a floor of units has no dearest total, whatever the range of
 * prices. `atLeast` is the range of prices for the fewest units: what the floor itself costs.
 */
export type Spend = { readonly total?: MoneyRange | undefined; readonly atLeast?: MoneyRange | undefined };

/**
 * Units times price, each a point, a range or a bound, in whole currency units.
 *
 * @throws OutlayError `invalid-amount` beyond the safe integers.
 * @example
 * spend({ low: 1_000_000 }, { currency: 'USD', low: 12_000, high: 13_000 }) // => { total: { currency: 'USD', low: 12000000000 }, atLeast: { currency: 'USD', low: 12000000000, high: 13000000000 } }
 */
export function spend(units: Range, price: MoneyRange): Spend {
  const all = multiplyRanges(units, price);
  const fewest = lowest(units);
  const floor = fewest === undefined ? undefined : multiplyRanges({ amount: fewest }, price);
  const priced = (range: Range | undefined) =>
    range === undefined ? undefined : moneyRange({ currency: price.currency, ...whole(range) });
  const total = priced(all);
  const atLeast = highest(units) === undefined ? priced(floor) : undefined;
  return { ...(total === undefined ? {} : { total }), ...(atLeast === undefined ? {} : { atLeast }) };
}

/**
 * How many whole units an amount buys at a price: the fewest at the highest price, the most at the lowest.
 *
 * @param amount what is spent, in whole currency units.
 * @throws OutlayError `currency-mismatch`; `invalid-amount` for a price of nothing.
 * @example
 * unitsFor({ amount: 1_000_000_000, currency: 'USD' }, { currency: 'USD', low: 12_000, high: 13_000 }) // => { low: 76923, high: 83333 }
 */
export function unitsFor(amount: Money, price: MoneyRange): Range {
  assertSameCurrency(amount, price);
  const [cheapest, dearest] = [lowest(price), highest(price)];
  if ([cheapest, dearest, price.amount].some((bound) => bound !== undefined && bound <= 0)) {
    throw new OutlayError('invalid-amount', 'a price of nothing buys no number of chips', { facts: { price } });
  }
  const bought = (at: number | undefined) => (at === undefined ? undefined : Math.floor(amount.amount / at));
  if (cheapest !== undefined && cheapest === dearest) return { amount: bought(cheapest) };
  const [low, most, central] = [bought(dearest), bought(cheapest), bought(price.amount)];
  return {
    ...(low === undefined ? {} : { low }),
    ...(price.amount === undefined || central === undefined ? {} : { amount: central }),
    ...(most === undefined ? {} : { high: most }),
  };
}

function whole({ amount, low, high }: Range): Range {
  const round = (bound: number | undefined) => (bound === undefined ? undefined : Math.round(bound));
  return { amount: round(amount), low: round(low), high: round(high) };
}
