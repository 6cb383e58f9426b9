import { z } from 'zod';
import { confidenceSchema } from '../capex/observation.ts';
import { entityIdSchema } from '../company/company.ts';
import { moneyRangeSchema } from '../money/money-range.ts';
import { schema } from '../schema.ts';
import { partialDaySchema } from './chip.ts';

/** Money outside capital expenditure that pays for computing: an investment, or the cash that a company is said to hold. */
export const DEAL_KINDS = ['investment', 'cash-held'] as const;

/**
 * One such sum, with what it consists of. Amounts are points, ranges or bounds; a bound that nobody stated is absent, so
 * "nearly half of $800m" is a ceiling of $400m and no floor.
 */
export const dealSchema = schema(() =>
  z
    .strictObject({
      id: entityIdSchema,
      kind: z.enum(DEAL_KINDS),
      /** The company or group that pays or holds. */
      party: entityIdSchema,
      /** Who receives the money, in the words of the record. */
      counterparty: z.string().min(1).optional(),
      /** The day, month or year. */
      date: partialDaySchema,
      amount: moneyRangeSchema,
      /** Parts of the amount, each a range of its own; they need not add up, because reports leave things out. */
      parts: z
        .array(z.strictObject({ name: z.string().min(1), amount: moneyRangeSchema, note: z.string().optional() }))
        .default([]),
      estimator: z.string().min(1),
      published: partialDaySchema,
      sources: z.array(z.string()).min(1),
      confidence: confidenceSchema,
      note: z.string().min(1).optional(),
    })
    .refine(({ kind, counterparty }) => kind !== 'investment' || counterparty !== undefined, {
      error: 'an investment names who receives it',
    }),
);

export type Deal = z.infer<typeof dealSchema>;
