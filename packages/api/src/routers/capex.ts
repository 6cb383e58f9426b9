import {
  compare,
  comparisonSchema,
  explain,
  explanationSchema,
  figureDocument,
  figureDocumentSchema,
  gapRunSchema,
  gaps,
  reconcile,
  reconciliationSchema,
  series,
  seriesSchema,
} from '@outlay/domain';
import { z } from 'zod';
import { compareInput, explainInput, figureInput, gapsInput, reconcileInput, seriesInput } from '../inputs.ts';
import { procedure, router } from '../procedure.ts';
import { recordOfVersion } from '../record-of-version.ts';

export const capexRouter = router({
  compare: procedure
    .input(compareInput)
    .output(comparisonSchema)
    .query(({ ctx, input }) => compare(ctx.dataset, input)),
  series: procedure
    .input(seriesInput)
    .output(seriesSchema)
    .query(({ ctx, input }) => series(ctx.dataset, input)),
  explain: procedure
    .input(explainInput)
    .output(explanationSchema)
    .query(({ ctx, input }) => explain(ctx.dataset, input)),
  figure: procedure
    .input(figureInput)
    .output(figureDocumentSchema)
    .query(({ ctx, input: { version, ...query } }) =>
      figureDocument(recordOfVersion(ctx, version), query, ctx.figureAddress ?? ((id) => `/v1/figures/${id}`)),
    ),
  reconcile: procedure
    .input(reconcileInput)
    .output(reconciliationSchema)
    .query(({ ctx, input }) => reconcile(ctx.dataset, input)),
  gaps: procedure
    .input(gapsInput)
    .output(z.array(gapRunSchema))
    .query(({ ctx, input }) => gaps(ctx.dataset, input)),
});
