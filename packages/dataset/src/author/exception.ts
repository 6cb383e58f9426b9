import { z } from 'zod';

/** The checks whose findings may be excused, because the world can be stranger than the rule. */
export const EXCUSABLE = ['fiscal-years-sum', 'magnitude-jump', 'published-after-period'] as const;

/**
 * Findings that are no mistakes, in `companies/<id>/exceptions.yml`: which check, about which observations, and why. An
 * exception that excuses nothing any more is itself a finding.
 */
export const exceptionSchema = z.strictObject({
  check: z.enum(EXCUSABLE),
  /** Ids of observations. */
  observations: z.array(z.string().min(1)).min(1),
  reason: z.string().min(1),
});

export const exceptionsSchema = z.array(exceptionSchema).min(1);

export type Exception = z.infer<typeof exceptionSchema>;
