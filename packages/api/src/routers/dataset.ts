import { daySchema } from '@outlay/domain';
import { z } from 'zod';
import { procedure, router } from '../procedure.ts';

/** What the record is: its version, the last day it speaks for, and how much it holds. */
export const datasetInfoSchema = z.object({
  version: z.string(),
  recordedTo: daySchema,
  observations: z.int(),
  companies: z.int(),
  sources: z.int(),
  licence: z.literal('CC-BY-4.0'),
});

export const datasetRouter = router({
  info: procedure.output(datasetInfoSchema).query(({ ctx: { dataset } }) => ({
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    observations: dataset.observations.length,
    companies: dataset.companies.length,
    sources: dataset.sources.length,
    licence: 'CC-BY-4.0' as const,
  })),
});
