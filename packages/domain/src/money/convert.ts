import { OutlayError } from '../errors.ts';
import { roundHalfEven } from '../number/fraction.ts';
import type { Currency } from './currency.ts';
import { type Money, money } from './money.ts';
import { type MoneyRange, mapRange } from './money-range.ts';
import type { PeriodRate } from './period-rate.ts';

/**
 * Converts an amount with dated rates against the dollar, exactly, and rounds once, half to even, to whole units.
 *
 * @param rates the rate of the source currency and of the target currency; the dollar needs none.
 * @throws OutlayError `rate-missing` when a rate that is needed was not handed in, `invalid-amount` beyond the safe integers.
 * @example
 * convert(money(7_215, 'CNY'), 'USD', [{ quote: 'CNY', exact: decimalFraction('7.215') }]) // => { amount: 1000, currency: 'USD' }
 */
export function convert<C extends Currency>(amount: Money, to: C, rates: readonly PeriodRate[]): Money<C> {
  if (amount.currency === (to as Currency)) return { amount: amount.amount, currency: to };
  const rateOf = (currency: Currency): { numerator: bigint; denominator: bigint } => {
    if (currency === 'USD') return { numerator: 1n, denominator: 1n };
    const rate = rates.find(({ quote }) => quote === currency);
    if (!rate) throw new OutlayError('rate-missing', `no rate of ${currency} was given`, { facts: { currency } });
    return rate.exact;
  };
  const source = rateOf(amount.currency);
  const target = rateOf(to);
  const converted = roundHalfEven({
    numerator: BigInt(amount.amount) * source.denominator * target.numerator,
    denominator: source.numerator * target.denominator,
  });
  return money(Number(converted), to);
}

/**
 * Converts every known bound of a range. See {@link convert}.
 * @example
 * convertRange({ currency: 'CNY', low: 14_430 }, 'USD', [{ quote: 'CNY', exact: decimalFraction('7.215') }]) // => { currency: 'USD', low: 2000 }
 */
export function convertRange<C extends Currency>(
  range: MoneyRange,
  to: C,
  rates: readonly PeriodRate[],
): MoneyRange<C> {
  return mapRange(range, to, (amount) => convert({ amount, currency: range.currency }, to, rates).amount);
}
