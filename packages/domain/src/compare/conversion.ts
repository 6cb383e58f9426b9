import { z } from 'zod';
import type { Dataset } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { rateDerivation, rateFor } from '../figure/convert-figure.ts';
import { convert } from '../money/convert.ts';
import type { Currency } from '../money/currency.ts';
import { type RateKind, rateKindSchema } from '../money/exchange-rate.ts';
import { money, moneySchema } from '../money/money.ts';
import { periodLabel } from '../period/calendar-label.ts';
import { daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { rateSchema } from '../source/derivation.ts';
import { askedPeriod } from './query.ts';

/** The JSON document of a conversion: an amount at the rate of a period, with the rates it went through. */
export const conversionSchema = schema(() =>
  z.object({
    from: moneySchema,
    to: moneySchema,
    period: z.object({ label: z.string(), start: daySchema, end: daySchema }),
    rate: rateKindSchema,
    rates: z.array(rateSchema),
  }),
);

/** An amount converted at the rate of a period, with the rates it went through. */
export type Conversion = z.infer<typeof conversionSchema>;

/**
 * Converts an amount at the dated rate of a period.
 *
 * @throws OutlayError `rate-missing`, `invalid-period`; `invalid-query` for the convenience rate, which belongs to a filer's figure.
 * @example
 * conversion(dataset, { amount: 50_000_000_000, from: 'CNY', to: 'USD', period: '2024-H1' }).to // => { amount: 6930051497, currency: 'USD' }
 */
export function conversion(
  dataset: Dataset,
  query: { amount: number; from: Currency; to: Currency; period: string; rate?: RateKind | undefined },
): Conversion {
  const rate = query.rate ?? 'average';
  if (rate === 'convenience') {
    throw new OutlayError('invalid-query', 'a convenience rate belongs to a figure that a filer printed', {
      hint: 'Use --rate average or --rate period-end',
    });
  }
  const { period } = askedPeriod(dataset, query.period);
  const from = money(query.amount, query.from);
  const needed = query.from === query.to ? [] : [query.from, query.to].filter((currency) => currency !== 'USD');
  const used = needed.map((currency) => rateFor(dataset, currency, rate, period));
  return {
    from,
    to: convert(from, query.to, used),
    period: { label: periodLabel(period), ...period },
    rate,
    rates: used.map((one) => rateDerivation(dataset, one, one.quote === query.to ? 'multiply' : 'divide')),
  };
}
