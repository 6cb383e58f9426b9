import { z } from 'zod';
import { basisChoiceSchema, basisSchema } from '../capex/basis.ts';
import { kindSchema } from '../capex/observation.ts';
import { exportStatusSchema } from '../export-control/outcome.ts';
import { currencySchema } from '../money/currency.ts';
import { daySchema } from '../period/day.ts';
import { periodSchema } from '../period/period.ts';
import { schema } from '../schema.ts';
import { type Derivation, derivationSchema } from '../source/derivation.ts';
import { localeSchema } from '../wording/locale.ts';

/** What the record says to a claim. */
export const VERDICTS = ['supported', 'supported-under-other-definition', 'contradicted', 'unverifiable'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What a claim is about. */
export const CLAIM_METRICS = [
  'capex',
  'growth',
  'ratio',
  'chip-price',
  'chip-shipments',
  'export-status',
  'revenue-growth',
  'other',
] as const;

export type ClaimMetric = (typeof CLAIM_METRICS)[number];

/** How a text bounds the number that it states. */
export const CLAIM_BOUNDS = ['eq', 'gt', 'lt', 'approx', 'range'] as const;

const rangeSchema = schema(() =>
  z.object({
    amount: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    currency: currencySchema.optional(),
  }),
);

/** The figure of the record that a claim was held against. */
export const claimFigureSchema = schema(() =>
  z.object({
    entities: z.array(z.string()),
    period: periodSchema.nullable(),
    kind: kindSchema.nullable(),
    basis: z.array(basisSchema).optional(),
    /** Whole currency units, or units where no currency is named. */
    value: rangeSchema.optional(),
    /** Per cent. */
    growth: z.number().optional(),
    /** A plain number: 0.066 is 6.6 per cent, 5 is five times. */
    ratio: z.number().optional(),
    status: exportStatusSchema.optional(),
    estimator: z.string().optional(),
    published: z.string().optional(),
  }),
);

/** How the figure of a claim came about: that of an amount, or an operation on several. */
export type ClaimDerivation =
  | Derivation
  | { readonly op: 'growth' | 'ratio' | 'product' | 'part'; readonly operands: readonly ClaimDerivation[] }
  | { readonly op: 'rules'; readonly rules: readonly { readonly rule: string; readonly text: string }[] }
  | {
      readonly op: 'report';
      readonly estimator: string;
      readonly published: string;
      readonly sources: readonly string[];
    };

/** Schema of {@link ClaimDerivation}. */
export const claimDerivationSchema: z.ZodType<ClaimDerivation> = schema(
  () =>
    z.lazy(() =>
      z.union([
        derivationSchema,
        z.object({ op: z.enum(['growth', 'ratio', 'product', 'part']), operands: z.array(claimDerivationSchema) }),
        z.object({ op: z.literal('rules'), rules: z.array(z.object({ rule: z.string(), text: z.string() })) }),
        z.object({
          op: z.literal('report'),
          estimator: z.string(),
          published: z.string(),
          sources: z.array(z.string()),
        }),
      ]),
    ) as z.ZodType<ClaimDerivation>,
);

/** One statement of a text, and what the record says to it. */
export const claimSchema = schema(() =>
  z.object({
    /** The words of the text, as it was given: `text.slice(...span)`. */
    text: z.string(),
    /** UTF-16 offsets into the text as it was given. */
    span: z.tuple([z.int().min(0), z.int().min(0)]),
    entities: z.array(z.string()),
    metric: z.enum(CLAIM_METRICS),
    period: z.object({ start: daySchema, end: daySchema }).nullable(),
    /** Whole currency units; units of chips where no currency is named. */
    amount: z.number().optional(),
    currency: currencySchema.optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    /** Per cent: doubled is 100. */
    growth: z.number().optional(),
    /** A plain number: 6.6 per cent is 0.066, five times is 5. */
    ratio: z.number().optional(),
    bound: z.enum(CLAIM_BOUNDS),
    chip: z.string().optional(),
    status: exportStatusSchema.optional(),
    /** The definition on which the verdict rests. */
    basis: z.union([basisChoiceSchema, z.literal('mixed')]).optional(),
    verdict: z.enum(VERDICTS),
    /** In the language of the text. */
    explanation: z.string(),
    figure: claimFigureSchema.nullable(),
    derivation: claimDerivationSchema.nullable(),
  }),
);

/** One statement of a text, and what the record says to it. */
export type CheckedClaim = z.infer<typeof claimSchema>;

/** The JSON document of a check. */
export const checkReportSchema = schema(() => z.object({ lang: localeSchema, claims: z.array(claimSchema) }));

/** The JSON document of a check. */
export type CheckReport = z.infer<typeof checkReportSchema>;
