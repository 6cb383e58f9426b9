import { z } from 'zod';
import { schema } from '../schema.ts';
import { QUANTITIES, SPECS } from './specs.ts';

/** The answers to "may this chip be exported to China on that day?". An unknown one is never taken for a free one. */
export const EXPORT_STATUSES = [
  /** No rule or letter on record that day covers it: "outside the rule". */
  'not-controlled',
  /** A control list entry covers it, named by its provision. A licence is needed. */
  'controlled',
  /** A letter of the Bureau of Industry and Security asks for a licence, not the control list. */
  'licence-required',
  /** A control list entry covers it, and an application is decided case by case. */
  'case-by-case',
  /** A control list entry covers it, and the review rule in force presumes denial. */
  'presumption-of-denial',
  /** A number that decides is not known. */
  'unknown',
] as const;

export const exportStatusSchema = schema(() => z.enum(EXPORT_STATUSES));

export type ExportStatusName = z.infer<typeof exportStatusSchema>;

/** Outcomes that are read off a document, not computed. */
export const RECORDED_OUTCOMES = [
  'licence-required',
  'not-covered',
  '15-percent',
  'announced',
  'licensed',
  'discouraged',
  'purchases-halted',
  'inspected',
  'not-allowed',
  'blocked',
  'conditionally-approved',
] as const;

export const recordedOutcomeSchema = schema(() => z.enum(RECORDED_OUTCOMES));

export type RecordedOutcome = z.infer<typeof recordedOutcomeSchema>;

/** What one rule says of one chip. */
export const RULE_OUTCOMES = [
  'controlled',
  'not-controlled',
  'licence-required',
  'not-covered',
  'case-by-case',
  'presumption-of-denial',
  'not-applicable',
  'tariff-25',
  'no-tariff',
  'covered',
  'unknown',
] as const;

export type RuleOutcome = (typeof RULE_OUTCOMES)[number];

/** Entries of the control list that a rule can put a chip under. */
export const PROVISIONS = ['3A090.a', '3A090.b'] as const;

export type Provision = (typeof PROVISIONS)[number];

/** Things that a rule asks for and the record cannot answer; the outcome holds for its numbers only. */
export const OPEN_CONDITIONS = [
  /** The review rule of 2026 asks that the chip be on sale in the United States. */
  'us-sale',
  /** The letters are not public: the thresholds are those that a company told its customers. */
  'reported-threshold',
] as const;

export type OpenCondition = (typeof OPEN_CONDITIONS)[number];

/** Reasons of a rule that are no comparison of numbers. */
export const GROUNDS = [
  /** The document names the product. */
  'named',
  /** It is reported that the document leaves the product out. */
  'reported-outside',
  /** The letter went to other companies. */
  'not-addressed',
  /** The letter to this company is not public. */
  'terms-not-public',
  'not-data-centre',
  /** The rule is about exports from the United States of products that are sold. */
  'no-us-export',
  /** The rule is about 3A090.a, and the product is not in it. */
  'not-3a090-a',
  /** Licence exception NAC is open to the product. */
  'nac-open',
] as const;

export type Ground = (typeof GROUNDS)[number];

export const thresholdComparisonSchema = schema(() =>
  z.object({
    quantity: z.enum(QUANTITIES),
    op: z.enum(['>=', '<', '>', '<=']),
    threshold: z.number(),
    value: z.number().optional(),
    holds: z.boolean().nullable(),
    missing: z.array(z.enum(SPECS)),
  }),
);

/** A change of one specification that would change the outcome of a rule. */
export const changeSchema = schema(() =>
  z.object({
    spec: z.enum(SPECS),
    /** What it is now; absent where it is not known. */
    now: z.number().optional(),
    op: z.enum(['>=', '<', '>', '<=']),
    value: z.number(),
    becomes: z.enum(RULE_OUTCOMES),
    provision: z.enum(PROVISIONS).optional(),
  }),
);

/** What a rule says of a chip, with the numbers that decided, what is missing, and what would have to change. */
export const ruleFindingSchema = schema(() =>
  z.object({
    rule: z.string(),
    outcome: z.enum(RULE_OUTCOMES),
    provision: z.enum(PROVISIONS).optional(),
    /** A licence exception for which the chip is eligible. */
    exception: z.string().optional(),
    decided: z.array(thresholdComparisonSchema),
    missing: z.array(z.enum(SPECS)),
    changes: z.array(changeSchema),
    open: z.array(z.enum(OPEN_CONDITIONS)),
    /** A reason that is no comparison. */
    ground: z.enum(GROUNDS).optional(),
    /** The reason in words, with the numbers. */
    text: z.string(),
  }),
);

export type RuleFinding = z.infer<typeof ruleFindingSchema>;
