import { z } from 'zod';
import { basisChoiceSchema, basisSchema } from '../capex/basis.ts';
import { gapSchema } from '../capex/gap.ts';
import { confidenceSchema, kindSchema } from '../capex/observation.ts';
import { caveatSchema } from '../figure/figure.ts';
import { currencySchema } from '../money/currency.ts';
import { rateKindSchema } from '../money/exchange-rate.ts';
import { amountSchema } from '../money/money.ts';
import { daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';

/** An amount in a comparison: whole currency units, with its kind. */
export const cellSchema = schema(() =>
  z.object({
    amount: amountSchema.optional(),
    low: amountSchema.optional(),
    high: amountSchema.optional(),
    currency: currencySchema,
    kind: kindSchema,
  }),
);

export type Cell = z.infer<typeof cellSchema>;

const labelledPeriodSchema = schema(() => z.object({ label: z.string(), start: daySchema, end: daySchema }));

/** What others, or the company about its future, said of the same days. Shown beside a row, never added to it. */
export const outlookSchema = schema(() =>
  z.object({
    kind: z.enum(['estimate', 'guidance']),
    amount: amountSchema.optional(),
    low: amountSchema.optional(),
    high: amountSchema.optional(),
    currency: currencySchema,
    basis: basisSchema.optional(),
    estimator: z.string().optional(),
    label: z.string().optional(),
    published: daySchema,
    source: z.string(),
    note: z.string().optional(),
  }),
);

export type Outlook = z.infer<typeof outlookSchema>;

export const ratioSchema = schema(() =>
  z.object({
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
  }),
);

export const comparisonRowSchema = schema(() =>
  z.object({
    id: z.string(),
    type: z.enum(['company', 'part', 'aggregate', 'group']),
    /** The English short name. */
    name: z.string(),
    /** The group under which the row stands, for its members. */
    group: z.string().optional(),
    kind: kindSchema.optional(),
    /** In the entity's own currency; null for a gap, and for a group whose members report in several. */
    reported: cellSchema.nullable(),
    /** In the output currency. */
    value: cellSchema.nullable(),
    gap: gapSchema.optional(),
    previous: z.object({ reported: cellSchema.nullable(), value: cellSchema.nullable(), gap: gapSchema.optional() }),
    /** Against the previous period, as a fraction, in the entity's own currency where it has one. */
    growth: z.number().nullable(),
    /** The currency in which `growth` is measured. */
    growthCurrency: currencySchema.optional(),
    /** Growth with the previous period converted at this period's rate. */
    constantCurrencyGrowth: z.number().nullable(),
    /** Growth of the converted amounts, each at its own rate: it mixes spending with the exchange rate. */
    convertedGrowth: z.number().nullable(),
    basis: z.array(basisSchema),
    /** The weakest evidence among the observations. */
    confidence: confidenceSchema.optional(),
    /** For a group: how many of its members have a figure. */
    coverage: z.object({ members: z.int(), present: z.int(), missing: z.array(z.string()) }).optional(),
    /** Capital expenditure over revenue of the same days, where asked for. */
    intensity: z
      .object({ value: z.number().nullable(), previous: z.number().nullable(), gap: gapSchema.optional() })
      .optional(),
    outlook: z.array(outlookSchema).optional(),
    caveats: z.array(caveatSchema),
  }),
);

export type ComparisonRow = z.infer<typeof comparisonRowSchema>;

/** The JSON document of a comparison: the contract of `outlay compare --format json` and of the API. */
export const comparisonSchema = schema(() =>
  z.object({
    period: labelledPeriodSchema,
    against: labelledPeriodSchema,
    currency: z.union([currencySchema, z.literal('reported')]),
    rate: rateKindSchema,
    basis: basisChoiceSchema,
    rows: z.array(comparisonRowSchema),
    ratios: z.array(
      z.object({
        numerator: z.string(),
        denominator: z.string(),
        value: z.number().nullable(),
        low: z.number().optional(),
        high: z.number().optional(),
        previous: z.number().nullable(),
        kind: kindSchema.optional(),
        previousKind: kindSchema.optional(),
      }),
    ),
    /** The exchange rates that were used: units of `quote` for one US dollar. */
    rates: z.array(
      z.object({
        quote: currencySchema,
        kind: rateKindSchema,
        period: labelledPeriodSchema,
        rate: z.number(),
        sources: z.array(z.string()),
      }),
    ),
    caveats: z.array(caveatSchema),
    asOf: daySchema,
    dataset: z.object({ version: z.string(), recordedTo: daySchema }),
  }),
);

export type Comparison = z.infer<typeof comparisonSchema>;
