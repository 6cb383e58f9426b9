import { z } from 'zod';
import { confidenceSchema } from '../capex/observation.ts';
import { entityIdSchema, namesSchema } from '../company/company.ts';
import { daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { recordedOutcomeSchema } from './outcome.ts';

/**
 * What an entry of the record is. Only `rule` and `letter` decide a status; announcements, licences, guidance and bills
 * are shown beside it and change nothing, and measures are China's own.
 */
export const RULE_KINDS = ['rule', 'letter', 'announcement', 'licence', 'guidance', 'measure', 'bill'] as const;

/** Destinations whose rules are on record. */
export const DESTINATIONS = ['CN', 'HK', 'MO'] as const;

export const destinationSchema = schema(() => z.enum(DESTINATIONS));

export type Destination = z.infer<typeof destinationSchema>;

/** What an entry says of products that it names. */
export const namedProductsSchema = schema(() =>
  z.strictObject({
    /** Ids of chips. */
    chips: z.array(entityIdSchema).min(1),
    outcome: recordedOutcomeSchema,
    /** How the document names them, where it does not use the full name. */
    note: z.string().min(1).optional(),
    source: z.string(),
  }),
);

/**
 * A rule, letter, announcement or measure: when it was in force, for which destinations, and which products it names.
 * The test of a rule is code (`packages/domain/src/export-control/rules`), found by the id; its text stands here.
 */
export const exportRuleSchema = schema(() =>
  z
    .strictObject({
      id: entityIdSchema,
      jurisdiction: z.enum(['US', 'CN']),
      kind: z.enum(RULE_KINDS),
      /** A short name in running text. */
      names: namesSchema,
      /** The title, close to the document's own. */
      title: z.string().min(1),
      citation: z.string().min(1),
      /** The paragraph or entry that decides: "ECCN 3A090.a, 3A090.b and Note 2". */
      provision: z.string().min(1).optional(),
      /** First and last day on which it had effect; a bill has none. */
      from: daySchema.optional(),
      to: daySchema.optional(),
      /** Whether the first day is known to the month only, or as "about". */
      approximate: z.boolean().default(false),
      destinations: z.array(z.strictObject({ code: destinationSchema, from: daySchema.optional() })),
      /** Destinations beyond those of the record, in words. */
      elsewhere: z.string().min(1).optional(),
      /** What it does, in one sentence. */
      effect: z.string().min(1),
      /** What follows for an application: the policy of review, exceptions. */
      exceptions: z.string().min(1).optional(),
      /** Why it decides no chip's status, for a rule without a test. */
      untested: z.string().min(1).optional(),
      named: z.array(namedProductsSchema).default([]),
      /** A measure against every chip of a vendor outside China. */
      foreign: recordedOutcomeSchema.optional(),
      sources: z.array(z.string()).min(1),
      confidence: confidenceSchema,
      note: z.string().min(1).optional(),
    })
    .superRefine((rule, context) => {
      const issue = (message: string) => context.addIssue({ code: 'custom', message });
      if (rule.kind !== 'bill' && rule.from === undefined) issue('all but a bill have the day they took effect');
      if (rule.kind === 'bill' && rule.from !== undefined) issue('a bill is not in force');
      if (rule.from !== undefined && rule.to !== undefined && rule.to < rule.from) issue('it ends before it begins');
      if (!rule.id.startsWith(`${rule.jurisdiction.toLowerCase()}-`)) issue('the id begins with the jurisdiction');
    }),
);

export type ExportRule = z.infer<typeof exportRuleSchema>;
