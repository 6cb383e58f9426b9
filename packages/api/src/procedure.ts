import { OutlayError } from '@outlay/domain';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { ApiContext } from './context.ts';
import { TRPC_CODES } from './error-codes.ts';

/** What every error carries besides tRPC's own fields: the same four words for every kind of failure. */
export type ErrorDetails = { code: string; message: string; hint?: string | undefined; requestId: string | undefined };

const trpc = initTRPC.context<ApiContext>().create({
  errorFormatter: ({ shape, error, ctx }) => {
    const { stack: _stack, ...data } = shape.data as typeof shape.data & { stack?: string };
    const details = detailsOf(error, ctx?.requestId);
    return { ...shape, message: details.message, data: { ...data, error: details } };
  },
});

function detailsOf(error: TRPCError, requestId: string | undefined): ErrorDetails {
  const { cause } = error;
  if (cause instanceof OutlayError) return { code: cause.code, message: cause.message, hint: cause.hint, requestId };
  if (cause instanceof ZodError) {
    const [issue] = cause.issues;
    const where = issue?.path.join('.');
    return {
      code: 'invalid-input',
      message: `${where ? `${where}: ` : ''}${issue?.message ?? 'the input is not valid'}`,
      requestId,
    };
  }
  const internal = error.code === 'INTERNAL_SERVER_ERROR';
  return {
    code: internal ? 'internal' : error.code.toLowerCase().replaceAll('_', '-'),
    message: internal ? 'the request failed' : error.message,
    requestId,
  };
}

export const { router, createCallerFactory } = trpc;

/** A procedure whose domain errors become tRPC errors with their code; anything else stays an internal error. */
export const procedure = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof OutlayError)) return result;
  const { cause } = result.error;
  throw new TRPCError({ code: TRPC_CODES[cause.code], message: cause.message, cause });
});
