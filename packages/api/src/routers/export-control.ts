import {
  exportRuleSchema,
  exportRules,
  exportStatus,
  exportStatusDocumentSchema,
  exportTimeline,
  exportTimelineSchema,
} from '@outlay/domain';
import { z } from 'zod';
import { rulesInput, statusInput, timelineInput } from '../inputs.ts';
import { procedure, router } from '../procedure.ts';

export const exportControlRouter = router({
  status: procedure
    .input(statusInput)
    .output(exportStatusDocumentSchema)
    .query(({ ctx, input }) => exportStatus(ctx.dataset, input)),
  timeline: procedure
    .input(timelineInput)
    .output(exportTimelineSchema)
    .query(({ ctx, input }) => exportTimeline(ctx.dataset, input)),
  rules: procedure
    .input(rulesInput)
    .output(z.array(exportRuleSchema))
    .query(({ ctx, input }) => exportRules(ctx.dataset, input)),
});
