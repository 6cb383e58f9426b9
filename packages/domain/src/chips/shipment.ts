import { z } from 'zod';
import { confidenceSchema, KINDS } from '../capex/observation.ts';
import { entityIdSchema } from '../company/company.ts';
import { moneyRangeSchema } from '../money/money-range.ts';
import { isOrdered } from '../number/range.ts';
import { periodSchema } from '../period/period.ts';
import { schema } from '../schema.ts';
import { partialDaySchema } from './chip.ts';

/**
 * What happened to the chips that are counted. Only rows of one stage are ever added: an order is no delivery, and a
 * licence is neither.
 */
export const STAGES = [
  /** Shipped to, or put into use by, the buyer. */
  'delivered',
  /** Made by the vendor. */
  'produced',
  /** Ordered or asked for. */
  'ordered',
  /** Expected by analysts or planned by buyer or vendor. */
  'expected',
  /** Licensed for export by the United States. */
  'licensed',
  /** Approved for import by China. */
  'approved',
  /** Owned at the end of the period, bought at any time before. */
  'held',
] as const;

export const stageSchema = schema(() => z.enum(STAGES));

export type Stage = z.infer<typeof stageSchema>;

/** What is counted: packaged chips or cards, bare dies, or compute in H100-equivalents of the estimator's own. */
export const UNITS = ['chips', 'dies', 'h100-equivalents'] as const;

const countSchema = schema(() => z.int().min(0));

/** A count that may be uncertain, in whole units: see Range. */
export const countRangeSchema = schema(() =>
  z
    .strictObject({
      amount: countSchema.optional(),
      low: countSchema.optional(),
      high: countSchema.optional(),
    })
    .refine(isOrdered, { error: 'low <= amount <= high does not hold' })
    .refine(({ amount, low, high }) => (amount ?? low ?? high) !== undefined, {
      error: 'one of amount, low and high is required',
    }),
);

/**
 * Chips that somebody bought, was sent, ordered or may buy over some days, by the one who says so. Estimates of
 * different estimators are never added.
 */
export const shipmentSchema = schema(() =>
  z
    .strictObject({
      id: z.string(),
      estimator: z.string().min(1),
      /** When the estimate became public. */
      published: partialDaySchema,
      /** A company or group of the record, or a buyer. */
      buyer: entityIdSchema,
      /** A chip, or a family of chips. Absent where compute is counted and not chips. */
      product: entityIdSchema.optional(),
      period: periodSchema,
      stage: stageSchema,
      unit: z.enum(UNITS),
      /** Reported by a company of its own, its guidance, or an estimate of others. */
      kind: z.enum(KINDS).exclude(['derived']),
      /** How many; absent where only money is stated. */
      units: countRangeSchema.optional(),
      /** What one unit costs, as the estimator or another says. */
      unitPrice: moneyRangeSchema.optional(),
      /** What all of it costs or brought, where that is stated itself. */
      value: moneyRangeSchema.optional(),
      /** The estimator's own count of H100-equivalents for these units. */
      h100Equivalents: countSchema.optional(),
      source: z.string(),
      confidence: confidenceSchema,
      note: z.string().min(1).optional(),
    })
    .superRefine((row, context) => {
      const issue = (message: string) => context.addIssue({ code: 'custom', message });
      if (row.units === undefined && row.value === undefined) issue('units or a value is required');
      if ((row.product === undefined) !== (row.unit === 'h100-equivalents'))
        issue('chips and dies name a product, and h100-equivalents none');
    }),
);

export type Shipment = z.infer<typeof shipmentSchema>;
