import { z } from 'zod';
import { OutlayError } from '../errors.ts';
import { highest, isOrdered, isPoint, lowest } from '../number/range.ts';
import { schema } from '../schema.ts';
import { type Currency, currencySchema } from './currency.ts';
import { amountSchema, assertSameCurrency, money } from './money.ts';

/**
 * An amount that may be uncertain. `amount` alone is a point, taken as exact; `low` alone is a floor ("more than"),
 * `high` alone a ceiling ("up to"); `low` and `high` a range, with `amount` only where the source states a central
 * value. A bound that nobody stated is absent, never zero.
 */
export type MoneyRange<C extends Currency = Currency> = {
  readonly currency: C;
  readonly amount?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
};

export const moneyRangeSchema = schema(() =>
  z
    .object({
      currency: currencySchema,
      amount: amountSchema.optional(),
      low: amountSchema.optional(),
      high: amountSchema.optional(),
    })
    .refine((range) => range.amount !== undefined || range.low !== undefined || range.high !== undefined, {
      error: 'one of amount, low and high is required',
    })
    .refine(isOrdered, { error: 'low <= amount <= high does not hold' }),
);

/**
 * Makes a range of money, leaving out the bounds that are not known.
 *
 * @throws OutlayError `invalid-amount` when nothing is known, a bound is no safe integer, or low <= amount <= high fails.
 * @example
 * moneyRange({ currency: 'CNY', low: 600_000_000_000, high: 700_000_000_000 }).high // => 700000000000
 */
export function moneyRange<C extends Currency>(range: {
  currency: C;
  amount?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
}): MoneyRange<C> {
  const { currency, amount, low, high } = range;
  const made = {
    currency,
    ...(amount === undefined ? {} : { amount: money(amount, currency).amount }),
    ...(low === undefined ? {} : { low: money(low, currency).amount }),
    ...(high === undefined ? {} : { high: money(high, currency).amount }),
  };
  if (amount === undefined && low === undefined && high === undefined) {
    throw new OutlayError('invalid-amount', 'one of amount, low and high is required', { facts: range });
  }
  if (!isOrdered(made)) {
    throw new OutlayError(
      'invalid-amount',
      `low <= amount <= high does not hold: ${low ?? '?'}, ${amount ?? '?'}, ${high ?? '?'}`,
      {
        facts: range,
      },
    );
  }
  return made;
}

/**
 * Adds or subtracts ranges of one currency. A bound of the result is known only if every operand knows its own; the
 * subtraction of a range swaps its ends.
 *
 * @param terms at least one range, each with the sign it enters with.
 * @throws OutlayError `currency-mismatch`; `invalid-amount` when no bound of the result is known.
 * @example
 * combine([{ sign: 1, range: { currency: 'USD', amount: 10 } }, { sign: 1, range: { currency: 'USD', low: 1, high: 3 } }]) // => { currency: 'USD', low: 11, high: 13 }
 */
export function combine<C extends Currency>(terms: readonly { sign: 1 | -1; range: MoneyRange<C> }[]): MoneyRange<C> {
  const [first] = terms;
  if (!first) throw new OutlayError('invalid-query', 'there is nothing to add: a sum needs at least one amount');
  for (const { range } of terms) assertSameCurrency(first.range, range);
  const total = (pick: (term: { sign: 1 | -1; range: MoneyRange }) => number | undefined): number | undefined =>
    terms.reduce<number | undefined>((so, term) => {
      const bound = pick(term);
      return so === undefined || bound === undefined ? undefined : so + term.sign * bound;
    }, 0);
  const amount = total(({ range }) => range.amount);
  const exact = terms.every(({ range }) => isPoint(range));
  return moneyRange({
    currency: first.range.currency,
    amount,
    low: exact ? undefined : total(({ sign, range }) => (sign === 1 ? lowest(range) : highest(range))),
    high: exact ? undefined : total(({ sign, range }) => (sign === 1 ? highest(range) : lowest(range))),
  });
}

/**
 * Adds ranges of one currency. See {@link combine}.
 *
 * @example
 * sumRanges([{ currency: 'CNY', amount: 2 }, { currency: 'CNY', amount: 3 }]) // => { currency: 'CNY', amount: 5 }
 */
export function sumRanges<C extends Currency>(ranges: readonly MoneyRange<C>[]): MoneyRange<C> {
  return combine(ranges.map((range) => ({ sign: 1, range })));
}

/** Applies a monotone, increasing change to every known bound (a conversion, a share of days). */
export function mapRange<C extends Currency>(
  range: MoneyRange,
  currency: C,
  change: (amount: number) => number,
): MoneyRange<C> {
  return moneyRange({
    currency,
    amount: range.amount === undefined ? undefined : change(range.amount),
    low: range.low === undefined ? undefined : change(range.low),
    high: range.high === undefined ? undefined : change(range.high),
  });
}
