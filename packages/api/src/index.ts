export { createOutlayClient } from './client.ts';
export type { ApiContext } from './context.ts';
export { TRPC_CODES } from './error-codes.ts';
export type { ErrorDetails } from './procedure.ts';
export { type AppRouter, appRouter, createCaller } from './router.ts';
