import {
  askedPeriod,
  companySchema,
  compare,
  comparisonSchema,
  conversion,
  conversionSchema,
  explain,
  explanationSchema,
  gapRunSchema,
  gaps,
  groupSchema,
  rateDerivation,
  rateFor,
  rateSchema,
  series,
  seriesSchema,
  sourceSchema,
} from '@outlay/domain';
import { z } from 'zod';
import {
  compareInput,
  convertInput,
  entitySchema,
  explainInput,
  gapsInput,
  rateInput,
  seriesInput,
  sourceInput,
  sourcesInput,
} from './inputs.ts';
import { createCallerFactory, procedure, router } from './procedure.ts';

const idInput = z.strictObject({ id: entitySchema });

/**
 * The contract: every question the command line answers, in the same words, from the same functions of the domain. No
 * procedure does arithmetic.
 */
export const appRouter = router({
  companies: router({
    list: procedure.output(z.array(companySchema)).query(({ ctx }) => [...ctx.dataset.companies]),
    get: procedure
      .input(idInput)
      .output(companySchema)
      .query(({ ctx, input }) => ctx.dataset.company(input.id)),
  }),
  groups: router({
    list: procedure.output(z.array(groupSchema)).query(({ ctx }) => [...ctx.dataset.groups]),
  }),
  capex: router({
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
    gaps: procedure
      .input(gapsInput)
      .output(z.array(gapRunSchema))
      .query(({ ctx, input }) => gaps(ctx.dataset, input)),
  }),
  rates: router({
    get: procedure
      .input(rateInput)
      .output(rateSchema)
      .query(({ ctx, input }) =>
        rateDerivation(
          ctx.dataset,
          rateFor(ctx.dataset, input.quote, input.kind ?? 'average', askedPeriod(ctx.dataset, input.period).period),
          'divide',
        ),
      ),
  }),
  convert: procedure
    .input(convertInput)
    .output(conversionSchema)
    .query(({ ctx, input }) => conversion(ctx.dataset, input)),
  sources: router({
    list: procedure
      .input(sourcesInput)
      .output(z.array(sourceSchema))
      .query(({ ctx, input }) => {
        if (input?.entity === undefined) return [...ctx.dataset.sources];
        const cited = new Set(
          ctx.dataset.observationsOf(ctx.dataset.entity(input.entity).id).map(({ source }) => source),
        );
        return ctx.dataset.sources.filter(({ id }) => cited.has(id));
      }),
    get: procedure
      .input(sourceInput)
      .output(sourceSchema)
      .query(({ ctx, input }) => ctx.dataset.source(input.id)),
  }),
  dataset: router({
    info: procedure
      .output(
        z.object({
          version: z.string(),
          recordedTo: z.string(),
          observations: z.int(),
          licence: z.literal('CC-BY-4.0'),
        }),
      )
      .query(({ ctx }) => ({
        version: ctx.dataset.version,
        recordedTo: ctx.dataset.recordedTo,
        observations: ctx.dataset.observations.length,
        licence: 'CC-BY-4.0' as const,
      })),
  }),
});

export type AppRouter = typeof appRouter;

/** Calls the contract in process, without HTTP. */
export const createCaller = createCallerFactory(appRouter);
