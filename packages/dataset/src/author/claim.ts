import {
  basisChoiceSchema,
  currencySchema,
  daySchema,
  entityIdSchema,
  exportStatusSchema,
  OutlayError,
  parsePeriod,
  rateKindSchema,
} from '@outlay/domain';
import { z } from 'zod';
import type { Claim, ClaimMetric, Claims, Stated, Verdict } from '../claims.ts';

const metricSchema = z.enum([
  ...(['capex', 'sum', 'growth', 'ratio', 'conversion', 'revenue-growth', 'stake', 'cash', 'funding'] as const),
  ...(['chip-shipments', 'chip-price', 'export-status', 'statement'] as const),
]) satisfies z.ZodType<ClaimMetric>;

const verdictSchema = z.enum([
  'supported',
  'supported-under-other-definition',
  'contradicted',
  'unverifiable',
]) satisfies z.ZodType<Verdict>;

const periodTextSchema = z.string().superRefine((text, context) => {
  try {
    parsePeriod(text);
  } catch (error) {
    if (!(error instanceof OutlayError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

const statedSchema = z
  .strictObject({
    amount: z.int().optional(),
    currency: currencySchema.optional(),
    growth: z.number().optional(),
    ratio: z.number().optional(),
    units: z.int().optional(),
    digits: z.int().min(1),
    bound: z.enum(['eq', 'gt', 'lt', 'approx']),
  })
  .superRefine(({ amount, currency, growth, ratio, units }, context) => {
    if ([amount, growth, ratio, units].filter((number) => number !== undefined).length !== 1) {
      context.addIssue({ code: 'custom', message: 'a claim states one of amount, growth, ratio and units' });
    }
    if ((amount === undefined) !== (currency === undefined)) {
      context.addIssue({ code: 'custom', message: 'an amount has a currency, and nothing else has one' });
    }
  }) satisfies z.ZodType<Stated>;

const claimSchema = z.strictObject({
  id: entityIdSchema,
  statement: z.string().min(1),
  metric: metricSchema,
  entities: z.array(entityIdSchema),
  period: periodTextSchema,
  basis: basisChoiceSchema.optional(),
  currency: currencySchema.optional(),
  rate: rateKindSchema.optional(),
  stated: statedSchema.optional(),
  product: entityIdSchema.optional(),
  deal: z.strictObject({ id: entityIdSchema, part: z.string().min(1).optional() }).optional(),
  statuses: z
    .array(z.strictObject({ chip: entityIdSchema, status: exportStatusSchema }))
    .min(1)
    .optional(),
  verdict: verdictSchema,
  explanation: z.string().min(1),
  source: z.string(),
}) satisfies z.ZodType<Claim>;

/** The statements of one text, in a file of `claims/` named after it. */
export const claimsSchema = z
  .strictObject({
    id: entityIdSchema,
    title: z.string().min(1),
    published: daySchema,
    source: z.string(),
    note: z.string().min(1).optional(),
    claims: z.array(claimSchema).min(1),
  })
  .refine(({ claims }) => new Set(claims.map(({ id }) => id)).size === claims.length, {
    error: 'a claim id stands twice',
  }) satisfies z.ZodType<Claims>;
