export { createOutlayClient } from './client.ts';
export type { ApiContext } from './context.ts';
export { TRPC_CODES } from './error-codes.ts';
export { type ErrorDetails, errorDetails, errorDetailsSchema } from './error-details.ts';
export {
  compareInput,
  convertInput,
  entitySchema,
  explainInput,
  figureInput,
  gapsInput,
  idInput,
  periodTextSchema,
  rateInput,
  reconcileInput,
  seriesInput,
  sourceInput,
  sourcesInput,
} from './inputs.ts';
export { recordOfVersion } from './record-of-version.ts';
export { type AppRouter, appRouter, createCaller, type OutlayCaller } from './router.ts';
export { datasetInfoSchema } from './routers/dataset.ts';
