import { z } from 'zod';
import { schema } from '../schema.ts';

/** Why a figure is missing. "Not yet reported" is said only where the record proves it. */
export const GAP_REASONS = [
  /** The record has no such figure. */
  'not-on-record',
  /** The figure became public only after the day that was asked for. */
  'not-published-by',
  /** The company publishes none. */
  'not-disclosed',
  /** A private company without published accounts. */
  'private-company',
  /** There is a figure for these days, but not on the basis that was asked for. */
  'basis-not-published',
  /** Outside what the record covers. */
  'not-covered',
] as const;

export const gapReasonSchema = schema(() => z.enum(GAP_REASONS));

export type GapReason = z.infer<typeof gapReasonSchema>;

/** A missing figure, with the reason as a code and in words. Never 0, null or NaN. */
export const gapSchema = schema(() =>
  z.object({ reason: gapReasonSchema, text: z.string().min(1), entities: z.array(z.string()) }),
);

export type Gap = z.infer<typeof gapSchema>;
