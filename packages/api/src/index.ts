export { createOutlayClient } from './client.ts';
export type { ApiContext, CheckOptions } from './context.ts';
export { TRPC_CODES } from './error-codes.ts';
export { type ErrorDetails, errorDetails, errorDetailsSchema } from './error-details.ts';
export {
  checkInput,
  chipInput,
  chipsInput,
  compareInput,
  computeInput,
  convertInput,
  dealsInput,
  entitySchema,
  explainInput,
  figureInput,
  gapsInput,
  idInput,
  periodTextSchema,
  purchaseInput,
  rateInput,
  reconcileInput,
  rulesInput,
  seriesInput,
  shipmentsInput,
  sourceInput,
  sourcesInput,
  statusInput,
  timelineInput,
} from './inputs.ts';
export { recordOfVersion } from './record-of-version.ts';
export { type AppRouter, appRouter, createCaller, type OutlayCaller } from './router.ts';
export { datasetInfoSchema } from './routers/dataset.ts';
