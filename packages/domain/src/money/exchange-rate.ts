import { z } from 'zod';
import { daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { currencySchema } from './currency.ts';

/** Which rate a conversion uses: the average of the period, the rate at its end, or the filer's own translation. */
export const RATE_KINDS = ['average', 'period-end', 'convenience'] as const;

export const rateKindSchema = schema(() => z.enum(RATE_KINDS));

export type RateKind = z.infer<typeof rateKindSchema>;

const decimalSchema = schema(() =>
  z.string().regex(/^\d+(\.\d+)?$/, { error: 'a rate is a plain positive decimal number' }),
);

/**
 * The rates of one calendar month: units of `quote` for one US dollar. The average is the mean of the daily rates,
 * and `observations` says how many; the period-end rate is the last daily rate of the month.
 */
export const monthlyRateSchema = schema(() =>
  z.strictObject({
    month: z.string().regex(/^\d{4}-\d{2}$/),
    /** As published or computed, a decimal text, so that no digit is lost. */
    average: decimalSchema,
    observations: z.int().min(1),
    periodEnd: decimalSchema.optional(),
    /** The day of the period-end rate. */
    periodEndDay: daySchema.optional(),
    source: z.string(),
  }),
);

export type MonthlyRate = z.infer<typeof monthlyRateSchema>;

/** The monthly rates of one currency against the US dollar, in order of time. */
export const rateSeriesSchema = schema(() =>
  z.strictObject({
    base: z.literal('USD'),
    quote: currencySchema,
    months: z.array(monthlyRateSchema),
  }),
);

export type RateSeries = z.infer<typeof rateSeriesSchema>;
