import {
  basisChoiceSchema,
  currencySchema,
  DESTINATIONS,
  daySchema,
  localeSchema,
  rateKindSchema,
  stageSchema,
} from '@outlay/domain';
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

const chipSchema = nameSchema.meta({
  description: 'A chip by its id, or a model, which stands for its variants where they agree',
  examples: ['nvidia-h20-96', 'h20'],
});

const onSchema = daySchema.meta({
  description: 'The day of the status; the last day of the record unless it is named',
  examples: ['2024-08-26'],
});

const toSchema = z.enum(DESTINATIONS).meta({ description: 'The destination; China unless it is named' });

const stage = stageSchema.meta({ description: 'What happened to the chips; only rows of one stage are ever added' });

const estimator = nameSchema.meta({ description: 'Who says so', examples: ['Epoch AI', 'Omdia'] });

export const chipsInput = z
  .strictObject({
    vendor: nameSchema.optional().meta({ description: 'Only chips of this vendor', examples: ['nvidia', 'huawei'] }),
    on: onSchema.optional(),
    to: toSchema.optional(),
  })
  .optional();

export const chipInput = z.strictObject({ id: chipSchema, on: onSchema.optional(), to: toSchema.optional() });

export const statusInput = z.strictObject({ chip: chipSchema, on: onSchema.optional(), to: toSchema.optional() });

export const timelineInput = z.strictObject({ chip: chipSchema, to: toSchema.optional() });

export const rulesInput = z.strictObject({ on: onSchema.optional(), to: toSchema.optional() }).optional();

export const purchaseInput = z.strictObject({
  chip: chipSchema,
  amount: z
    .int()
    .min(1)
    .meta({ description: 'Whole currency units', examples: [7_000_000_000] }),
  currency: currencySchema
    .optional()
    .meta({ description: 'Of the amount and the price; US dollars unless it is named' }),
  priceLow: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'The lowest price of one', examples: [12_000] }),
  priceHigh: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'The highest price of one', examples: [13_000] }),
});

export const shipmentsInput = z
  .strictObject({
    buyers: z
      .array(entitySchema)
      .min(1)
      .max(25)
      .optional()
      .meta({ examples: [['bytedance', 'china-buyers']] }),
    product: chipSchema.optional(),
    period: periodTextSchema.optional().meta({ description: 'Only rows whose days all lie in it' }),
    estimator: estimator.optional(),
    stage: stage.optional(),
    asOf: asked.asOf,
  })
  .optional();

export const computeInput = z.strictObject({
  period: periodTextSchema.meta({ description: 'Rows whose days all lie in it', examples: ['2024', '2022..2025'] }),
  estimator: estimator.optional(),
  stage: stage.optional(),
  asOf: asked.asOf,
});

export const dealsInput = z
  .strictObject({ parties: z.array(entitySchema).min(1).max(25).optional(), asOf: asked.asOf })
  .optional();

/** More characters than any article has. */
const MOST_CHARACTERS = 100_000;

export const checkInput = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(MOST_CHARACTERS)
    .meta({
      description: `The text, in English, Arabic or Chinese; at most ${MOST_CHARACTERS} characters`,
      examples: ['Alibaba spent 23bn yuan in the first half of 2024, up 123%.'],
    }),
  lang: localeSchema.optional().meta({ description: 'Its language; detected unless it is named' }),
  published: daySchema.optional().meta({
    description:
      'The day it was published, to which words such as "this year" refer; the last day of the record unless it is named',
    examples: ['2024-08-26'],
  }),
});
