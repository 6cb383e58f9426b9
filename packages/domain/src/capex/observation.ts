import { z } from 'zod';
import { currencySchema } from '../money/currency.ts';
import { amountSchema } from '../money/money.ts';
import { daySchema } from '../period/day.ts';
import { periodSchema } from '../period/period.ts';
import { schema } from '../schema.ts';
import { basisSchema } from './basis.ts';

/** What is measured. Capital expenditure always has a basis; the others stand in ratios and bridges. */
export const METRICS = ['capex', 'revenue', 'operating-cash-flow', 'finance-lease-principal', 'ppe-proceeds'] as const;

export const metricSchema = schema(() => z.enum(METRICS));

export type Metric = z.infer<typeof metricSchema>;

/** How a figure came to be. A result is the weakest of its operands, in the order estimate, guidance, derived, reported. */
export const KINDS = ['reported', 'derived', 'guidance', 'estimate'] as const;

export const kindSchema = schema(() => z.enum(KINDS));

export type Kind = z.infer<typeof kindSchema>;

/** The grades of evidence, the best first. */
export const CONFIDENCES = ['A', 'B', 'C'] as const;

/** Evidence: A the document or its XBRL seen, B two sources agree, C one source. Weaker rows are not published. */
export const confidenceSchema = schema(() => z.enum(CONFIDENCES));

export type Confidence = z.infer<typeof confidenceSchema>;

/** A non-negative amount: the record holds spending, revenue and cash flow as positive whole currency units. */
const recordedAmountSchema = schema(() => amountSchema.min(0, { error: 'a recorded amount cannot be negative' }));

/** One operand of a derived row: another observation of the same entity, with the sign it enters with. */
export const operandSchema = schema(() =>
  z.strictObject({ sign: z.union([z.literal(1), z.literal(-1)]), observation: z.string() }),
);

/**
 * One figure as the record holds it: what a document states about an entity for some days, or what follows from such
 * statements by addition and subtraction.
 */
export const observationSchema = schema(() =>
  z
    .strictObject({
      id: z.string(),
      /** Company, part, aggregate or (for outside estimates of it) group. */
      entity: z.string(),
      metric: metricSchema,
      basis: basisSchema.optional(),
      period: periodSchema,
      kind: kindSchema,
      amount: recordedAmountSchema.optional(),
      low: recordedAmountSchema.optional(),
      high: recordedAmountSchema.optional(),
      currency: currencySchema,
      /** The day the figure first became public; absent where that day is not established. */
      published: daySchema.optional(),
      source: z.string(),
      /** Where in the document. */
      locator: z.string().optional(),
      confidence: confidenceSchema,
      /** Who made the estimate, or reported it about a company that did not. */
      estimator: z.string().optional(),
      /** A name for figures whose period says too little: "three-year plan", "2026 plan". */
      label: z.string().optional(),
      /** For derived rows that are sums and differences of other rows of the entity. */
      operands: z.array(operandSchema).min(1).optional(),
      /** The amount that the filer itself printed in another currency, its convenience translation. */
      convenience: z.strictObject({ currency: currencySchema, amount: recordedAmountSchema }).optional(),
      note: z.string().optional(),
    })
    .superRefine((row, context) => {
      const bounds = [row.low, row.amount, row.high].filter((bound) => bound !== undefined);
      if (bounds.length === 0) context.addIssue({ code: 'custom', message: 'one of amount, low and high is required' });
      if (bounds.some((bound, index) => index > 0 && (bounds[index - 1] as number) > bound)) {
        context.addIssue({ code: 'custom', message: 'low <= amount <= high does not hold' });
      }
      if ((row.metric === 'capex') !== (row.basis !== undefined)) {
        context.addIssue({ code: 'custom', message: 'capex needs a basis, and nothing else has one', path: ['basis'] });
      }
      if (row.kind === 'estimate' && row.estimator === undefined) {
        context.addIssue({ code: 'custom', message: 'an estimate names its estimator', path: ['estimator'] });
      }
      if (row.kind === 'estimate' && row.published === undefined) {
        context.addIssue({ code: 'custom', message: 'an estimate has the day it was published', path: ['published'] });
      }
      if (row.kind === 'guidance' && row.published === undefined) {
        context.addIssue({ code: 'custom', message: 'guidance has the day it was given', path: ['published'] });
      }
    }),
);

export type Observation = z.infer<typeof observationSchema>;

const WEAKNESS: Record<Kind, number> = { reported: 0, derived: 1, guidance: 2, estimate: 3 };

/**
 * The kind of a result that is computed from others: one estimate among the operands makes it an estimate, one
 * guidance makes it guidance, and anything else that is computed is derived.
 *
 * @example
 * kindOfResult(['reported', 'reported']) // => 'derived'
 */
export function kindOfResult(operands: readonly Kind[]): Kind {
  return operands.reduce<Kind>((weakest, kind) => (WEAKNESS[kind] > WEAKNESS[weakest] ? kind : weakest), 'derived');
}
