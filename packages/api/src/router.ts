import { createCallerFactory, router } from './procedure.ts';
import { capexRouter } from './routers/capex.ts';
import { chipsRouter, computeRouter, dealsRouter, shipmentsRouter } from './routers/chips.ts';
import { claimsRouter } from './routers/claims.ts';
import { companiesRouter, groupsRouter } from './routers/companies.ts';
import { datasetRouter } from './routers/dataset.ts';
import { exportControlRouter } from './routers/export-control.ts';
import { convertProcedure, ratesRouter } from './routers/rates.ts';
import { sourcesRouter } from './routers/sources.ts';

/**
 * The contract: every question the command line answers, in the same words, from the same functions of the domain. No
 * procedure does arithmetic.
 */
export const appRouter = router({
  companies: companiesRouter,
  groups: groupsRouter,
  capex: capexRouter,
  rates: ratesRouter,
  convert: convertProcedure,
  sources: sourcesRouter,
  chips: chipsRouter,
  exportControl: exportControlRouter,
  shipments: shipmentsRouter,
  compute: computeRouter,
  deals: dealsRouter,
  claims: claimsRouter,
  dataset: datasetRouter,
});

export type AppRouter = typeof appRouter;

/** Calls the contract in process, without HTTP. */
export const createCaller = createCallerFactory(appRouter);

/** The contract as functions in process. */
export type OutlayCaller = ReturnType<typeof createCaller>;
