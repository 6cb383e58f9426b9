import { z } from 'zod';
import { confidenceSchema } from '../capex/observation.ts';
import { moneyRangeSchema } from '../money/money-range.ts';
import { daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';

/** Where a price comes from: what dealers and buyers pay, the vendor's list, or a server price divided by its chips. */
export const PRICE_KINDS = ['market', 'list', 'share-of-server'] as const;

/** What one unit of a chip cost over some days, as a range with the one who says so. */
export const priceSchema = schema(() =>
  z.strictObject({
    price: moneyRangeSchema,
    kind: z.enum(PRICE_KINDS),
    /** First and last day for which it is stated. */
    start: daySchema,
    end: daySchema,
    /** The estimator, dealer or paper. */
    estimator: z.string().min(1),
    /** The day it was published. */
    published: daySchema,
    source: z.string(),
    confidence: confidenceSchema,
    note: z.string().min(1).optional(),
  }),
);

export type Price = z.infer<typeof priceSchema>;
