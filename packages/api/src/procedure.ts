import { OutlayError } from '@outlay/domain';
import { initTRPC, TRPCError } from '@trpc/server';
import type { ApiContext } from './context.ts';
import { TRPC_CODES } from './error-codes.ts';
import { errorDetails } from './error-details.ts';

const trpc = initTRPC.context<ApiContext>().create({
  errorFormatter: ({ shape, error, ctx }) => {
    const { stack: _stack, ...data } = shape.data as typeof shape.data & { stack?: string };
    const details = errorDetails(error, ctx?.requestId);
    return { ...shape, message: details.message, data: { ...data, error: details } };
  },
});

export const { router, createCallerFactory } = trpc;

/** A procedure whose domain errors become tRPC errors with their code; anything else stays an internal error. */
export const procedure = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof OutlayError)) return result;
  const { cause } = result.error;
  throw new TRPCError({ code: TRPC_CODES[cause.code], message: cause.message, cause });
});
