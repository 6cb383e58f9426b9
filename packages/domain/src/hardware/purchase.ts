import { z } from 'zod';
import { type Chip, partialDaySchema } from '../chips/chip.ts';
import { computeOf, computePerUnit } from '../chips/compute-measure.ts';
import { PRICE_KINDS } from '../chips/price.ts';
import { unitsFor } from '../chips/spend.ts';
import type { Dataset } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { rateFor } from '../figure/convert-figure.ts';
import { convertRange } from '../money/convert.ts';
import type { Currency } from '../money/currency.ts';
import { type Money, moneySchema } from '../money/money.ts';
import { type MoneyRange, moneyRange, moneyRangeSchema } from '../money/money-range.ts';
import type { Range } from '../number/range.ts';
import { schema } from '../schema.ts';
import { findChips } from './find-chips.ts';
import { computeSchema, plain, rangeSchema } from './shipments.ts';

/** What would an amount buy? */
export type PurchaseQuestion = {
  /** A chip or a model. */
  chip: string;
  amount: Money;
  /** The price of one in the currency of the amount; without a bound every price on record is taken in turn. */
  price?: Range | undefined;
};

/** The document of what an amount would buy: an answer for each price, never mixed. */
export const purchaseSchema = schema(() =>
  z.object({
    amount: moneySchema,
    offers: z.array(
      z.object({
        chip: z.string(),
        name: z.string(),
        /** As stated. */
        price: moneyRangeSchema,
        /** In the currency of the amount, where that is another. */
        converted: moneyRangeSchema.optional(),
        /** Who states it, when, for which days; absent for a price of the question. */
        stated: z
          .object({
            kind: z.enum(PRICE_KINDS),
            estimator: z.string(),
            published: partialDaySchema,
            start: z.string(),
            end: z.string(),
            source: z.string(),
          })
          .optional(),
        units: rangeSchema,
        /** Absent where the peak rates of the chip are not on record. */
        compute: computeSchema.optional(),
      }),
    ),
    dataset: z.object({ version: z.string() }),
  }),
);

export type Purchase = z.infer<typeof purchaseSchema>;

/**
 * How many chips an amount would buy, and what they compute, at a price of the question or at each price on record. A
 * price in another currency is converted at the average rate of its own days.
 *
 * @throws OutlayError `unknown-chip`; `figure-missing` when no price is on record; `rate-missing`.
 * @example
 * purchase(dataset, { chip: 'h20', amount: { amount: 7_000_000_000, currency: 'USD' }, price: { low: 12_000, high: 13_000 } }).offers[0]?.units // => { low: 538461, high: 583333 }
 */
export function purchase(dataset: Dataset, { chip, amount, price }: PurchaseQuestion): Purchase {
  const chips = findChips(dataset, chip);
  const asked = askedPrice(amount, price);
  const offers = chips.flatMap((one) =>
    asked === undefined
      ? one.prices.map(({ price: each, note: _note, confidence: _confidence, ...stated }) => ({
          ...offer(dataset, one, amount, each, stated),
          stated,
        }))
      : [offer(dataset, one, amount, asked, undefined)],
  );
  if (offers.length === 0) {
    throw new OutlayError('figure-missing', `no price of ${chip} is on record`, {
      hint: 'Give one: --price 12000..13000',
      facts: { chip },
    });
  }
  return { amount, offers, dataset: { version: dataset.version } };
}

/** The price of the question, where it has a bound. */
function askedPrice({ currency }: Money, price: Range | undefined): MoneyRange | undefined {
  if (price === undefined || (price.amount ?? price.low ?? price.high) === undefined) return undefined;
  return moneyRange({ currency, ...price });
}

function offer(
  dataset: Dataset,
  chip: Chip,
  amount: Money,
  price: MoneyRange,
  days: { readonly start: string; readonly end: string } | undefined,
): Omit<Purchase['offers'][number], 'stated'> {
  const converted =
    price.currency === amount.currency || days === undefined
      ? undefined
      : inCurrency(dataset, price, amount.currency, days);
  const units = unitsFor(amount, converted ?? price);
  const perUnit = computePerUnit([chip]);
  const compute = perUnit && computeOf(units, perUnit);
  return {
    chip: chip.id,
    name: `${dataset.chipVendor(chip.vendor).names.en} ${chip.name}`,
    price,
    ...(converted ? { converted } : {}),
    units: { ...units },
    ...(compute ? { compute: plain(compute) } : {}),
  };
}

/** A price at the average rate of its days. */
function inCurrency(
  dataset: Dataset,
  price: MoneyRange,
  to: Currency,
  days: { readonly start: string; readonly end: string },
): MoneyRange {
  const rates = ([price.currency, to] as const)
    .filter((currency) => currency !== 'USD')
    .map((currency) => rateFor(dataset, currency, 'average', days));
  return convertRange(price, to, rates);
}
