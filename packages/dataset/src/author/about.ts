import { daySchema } from '@outlay/domain';
import { z } from 'zod';

/** What `record.yml` says about the record as a whole. */
export const aboutSchema = z.strictObject({
  title: z.string().min(1),
  /** SPDX id of the licence of our selection, structure and notes. */
  licence: z.string().min(1),
  /** The day to which the record was brought up. */
  recordedTo: daySchema,
});

export type About = z.infer<typeof aboutSchema>;
