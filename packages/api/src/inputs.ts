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

const againstSchema = periodTextSchema.meta({
  description: 'The period to compare with; the same days a year earlier unless it is named',
  examples: ['2023-H1'],
});

const asked = {
  basis: basisChoiceSchema.optional().meta({
    description: 'The definition of capital expenditure; what each company leads with (headline) unless it is named',
  }),
  currency: z
    .union([currencySchema, z.literal('reported')])
    .optional()
    .meta({
      description: 'The currency of the answer; the one that all share, else the US dollar, unless it is named',
    }),
  rate: rateKindSchema.optional().meta({ description: 'The kind of exchange rate; average unless it is named' }),
  asOf: daySchema.optional().meta({
    description: 'Answer with what was public on this day; the last day of the record unless it is named',
    examples: ['2024-08-26'],
  }),
};

export const compareInput = z.strictObject({
  entities: entitiesSchema,
  period: periodTextSchema,
  against: againstSchema.optional(),
  ...asked,
  intensity: z.boolean().optional().meta({ description: 'Also capital expenditure over revenue of the same days' }),
});

const stepSchema = z
  .enum(['quarter', 'half', 'year'])
  .meta({ description: 'The step of the series; quarter unless it is named' });

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
  against: againstSchema.optional(),
  ...asked,
});

/** A number that somebody stated: an amount, growth, or both. */
export const reconcileInput = z.strictObject({
  amount: nameSchema.optional().meta({
    description: 'As it was written; its last digit says what it can stand for',
    examples: ['106bn', '$6.9bn', 'CNY 22.1bn', 'about 50bn yuan', '505亿元', '12-13bn'],
  }),
  growth: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .optional()
    .meta({ description: 'Growth on the year in per cent, as it was written', examples: ['+49.7%'] }),
  entities: entitiesSchema,
  period: periodTextSchema,
  currency: currencySchema.optional().meta({
    description: 'The currency of the amount, where it names none; else the one that all share, and the US dollar',
  }),
  asOf: asked.asOf,
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
