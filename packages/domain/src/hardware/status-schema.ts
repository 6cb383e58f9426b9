import { z } from 'zod';
import { ESTIMABLE } from '../chips/chip.ts';
import { exportStatusSchema, PROVISIONS, recordedOutcomeSchema, ruleFindingSchema } from '../export-control/outcome.ts';
import { destinationSchema, RULE_KINDS } from '../export-control/rule-record.ts';
import { caveatSchema } from '../figure/figure.ts';
import { daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';

/** A chip that the question stands for, with the two numbers that rules compare. */
export const statusVariantSchema = schema(() =>
  z.object({
    chip: z.string(),
    name: z.string(),
    /** Total processing performance; absent where no dense peak rate is known. */
    performance: z.number().optional(),
    /** Performance density; absent where the die area is not known. */
    density: z.number().optional(),
    /** Which of the two rests on an estimate: the rates, the die area. */
    estimated: z.array(z.enum(ESTIMABLE)),
    /** Whether the duty on import into the United States applies, where it is in force that day. */
    duty: z.boolean().optional(),
    /** Why the rule that decides says so, for this chip. */
    text: z.string(),
  }),
);

export type StatusVariant = z.infer<typeof statusVariantSchema>;

/** An entry in force that decides no status. */
export const statusNoticeSchema = schema(() =>
  z.object({
    rule: z.string(),
    kind: z.enum(RULE_KINDS),
    outcome: recordedOutcomeSchema.optional(),
    text: z.string(),
  }),
);

export type StatusNotice = z.infer<typeof statusNoticeSchema>;

/** The document of `outlay status`: the answer, the rules in force, and what stands beside them. */
export const exportStatusDocumentSchema = schema(() =>
  z.object({
    chip: z.string(),
    on: daySchema,
    destination: destinationSchema,
    status: exportStatusSchema,
    provision: z.enum(PROVISIONS).optional(),
    decidedBy: z.string().optional(),
    /** The chips that the name stands for; they agree. The numbers of the findings are those of the first. */
    variants: z.array(statusVariantSchema).min(1),
    findings: z.array(ruleFindingSchema),
    /** Announcements, licences and guidance: no rules. */
    notices: z.array(statusNoticeSchema),
    /** China's own measures. */
    measures: z.array(statusNoticeSchema),
    /** Rules in force that decide no chip's status by its numbers, with the reason. */
    untested: z.array(z.object({ rule: z.string(), text: z.string() })),
    caveats: z.array(caveatSchema),
    dataset: z.object({ version: z.string() }),
  }),
);

export type ExportStatus = z.infer<typeof exportStatusDocumentSchema>;
