import { basisChoiceSchema, currencySchema, daySchema, rateKindSchema } from '@outlay/domain';
import { z } from 'zod';

/** Names are short; anything longer is no name. */
const nameSchema = z.string().trim().min(1).max(80);

/** Company, part, aggregate or group: an id, or a name in English, Arabic or Chinese. */
export const entitySchema = nameSchema.meta({
  description: 'An id or a name',
  examples: ['china-three', 'alibaba', '阿里巴巴'],
});

/** More entities than any chart shows, and few enough to answer at once. */
const entitiesSchema = z
  .array(entitySchema)
  .min(1)
  .max(25)
  .meta({ examples: [['china-three', 'us-four']] });

export const periodTextSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({
    description: 'Days by name',
    examples: ['2024-H1', '2024-Q2', 'alibaba:FY2025-Q1', '2024-01-01..2024-06-30'],
  });

const asked = {
  basis: basisChoiceSchema.optional(),
  currency: z.union([currencySchema, z.literal('reported')]).optional(),
  rate: rateKindSchema.optional(),
  asOf: daySchema.optional(),
};

export const compareInput = z.strictObject({
  entities: entitiesSchema,
  period: periodTextSchema,
  against: periodTextSchema.optional(),
  ...asked,
  intensity: z.boolean().optional(),
});

const stepSchema = z.enum(['quarter', 'half', 'year']);

export const seriesInput = z.strictObject({
  entities: entitiesSchema,
  from: periodTextSchema,
  to: periodTextSchema,
  by: stepSchema.optional(),
  ...asked,
});

export const explainInput = z.strictObject({
  entity: entitySchema,
  period: periodTextSchema,
  against: periodTextSchema.optional(),
  ...asked,
});

/** A figure by its permanent name; without a version, of the record that is loaded. */
export const figureInput = explainInput.extend({
  version: z
    .string()
    .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version is three numbers, such as 0.1.0')
    .optional()
    .meta({ description: 'The version of the dataset', examples: ['0.1.0'] }),
});

export const gapsInput = z.strictObject({
  entities: z.array(entitySchema).max(25).optional(),
  from: periodTextSchema,
  to: periodTextSchema,
  by: stepSchema.optional(),
  basis: asked.basis,
  asOf: asked.asOf,
});

export const rateInput = z.strictObject({
  quote: currencySchema,
  period: periodTextSchema,
  kind: z.enum(['average', 'period-end']).optional(),
});

export const convertInput = z.strictObject({
  amount: z.int().meta({ description: 'Whole currency units', examples: [50_000_000_000] }),
  from: currencySchema,
  to: currencySchema,
  period: periodTextSchema,
  rate: z.enum(['average', 'period-end']).optional(),
});

export const idInput = z.strictObject({ id: entitySchema });

export const sourceInput = z.strictObject({
  id: nameSchema.meta({ description: 'The id of a document, as a derivation names it', examples: ['fed-h10-daily'] }),
});

export const sourcesInput = z.strictObject({ entity: entitySchema.optional() }).optional();
