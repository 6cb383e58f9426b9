import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { schema } from '../schema.ts';
import { type Currency, currencySchema } from './currency.ts';

/** An exact amount: a safe integer count of whole currency units (yuan, dollars), never a fraction. */
export type Money<C extends Currency = Currency> = { readonly amount: number; readonly currency: C };

/** A safe integer count of whole currency units. */
export const amountSchema = schema(() => z.int({ error: 'an amount is a whole number of currency units' }));

export const moneySchema = schema(() => z.object({ amount: amountSchema, currency: currencySchema }));

/**
 * Makes an amount of money.
 *
 * @param amount whole currency units, a safe integer; may be negative (a difference).
 * @throws OutlayError `invalid-amount` when the amount is a fraction, not finite, or beyond the safe integers.
 * @example
 * money(23_247_000_000, 'CNY') // => { amount: 23247000000, currency: 'CNY' }
 */
export function money<C extends Currency>(amount: number, currency: C): Money<C> {
  if (!Number.isSafeInteger(amount)) {
    throw new OutlayError('invalid-amount', `${amount} is not a whole number of ${currency} within the safe integers`, {
      hint: 'Amounts are whole currency units: 23.5 million is 23500000',
      facts: { amount, currency },
    });
  }
  return { amount: amount === 0 ? 0 : amount, currency };
}

/**
 * Adds two amounts of one currency. Two currencies do not compile, and throw for parsed data.
 *
 * @throws OutlayError `currency-mismatch`, or `invalid-amount` beyond the safe integers.
 * @example
 * add(money(11_153, 'CNY'), money(12_094, 'CNY')) // => { amount: 23247, currency: 'CNY' }
 */
export function add<C extends Currency>(left: Money<C>, right: Money<NoInfer<C>>): Money<C> {
  assertSameCurrency(left, right);
  return money(left.amount + right.amount, left.currency);
}

/**
 * Subtracts the second amount from the first.
 *
 * @throws OutlayError `currency-mismatch`, or `invalid-amount` beyond the safe integers.
 * @example
 * subtract(money(25_198, 'USD'), money(12_012, 'USD')) // => { amount: 13186, currency: 'USD' }
 */
export function subtract<C extends Currency>(left: Money<C>, right: Money<NoInfer<C>>): Money<C> {
  assertSameCurrency(left, right);
  return money(left.amount - right.amount, left.currency);
}

/**
 * Adds amounts of one currency, at least one.
 *
 * @throws OutlayError `currency-mismatch`, `invalid-amount`; `invalid-query` for an empty list, which has no currency.
 * @example
 * sum([money(1, 'USD'), money(2, 'USD'), money(3, 'USD')]) // => { amount: 6, currency: 'USD' }
 */
export function sum<C extends Currency>(amounts: readonly Money<C>[]): Money<C> {
  const [first, ...rest] = amounts;
  if (!first) throw new OutlayError('invalid-query', 'there is nothing to add: a sum needs at least one amount');
  return rest.reduce<Money<C>>((total, next) => add(total, next as Money<NoInfer<C>>), first);
}

/** Throws `currency-mismatch` unless both sides are in one currency. */
export function assertSameCurrency(left: { currency: Currency }, right: { currency: Currency }): void {
  if (left.currency !== right.currency) {
    throw new OutlayError('currency-mismatch', `${left.currency} and ${right.currency} cannot be combined`, {
      hint: 'Convert one of them first, with a dated rate',
      facts: { left: left.currency, right: right.currency },
    });
  }
}
