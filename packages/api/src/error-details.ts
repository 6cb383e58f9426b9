import { OutlayError } from '@outlay/domain';
import type { TRPCError } from '@trpc/server';
import { ZodError, z } from 'zod';
import { apiWords } from './api-words.ts';

/** What every error carries, over every transport: the same four words for every kind of failure. */
export const errorDetailsSchema = z.object({
  /** For programs: `unknown-entity`, `invalid-input`, `rate-limited`, ... */
  code: z.string(),
  /** For people: what was wrong, and where. */
  message: z.string(),
  /** What to do next, where there is something to do. */
  hint: z.string().optional(),
  /** Finds the request in the logs of the host. */
  requestId: z.string().optional(),
});

export type ErrorDetails = z.infer<typeof errorDetailsSchema>;

/** An error in those four words. What nobody foresaw says only that the request failed: its text may tell too much. */
export function errorDetails(error: TRPCError, requestId: string | undefined): ErrorDetails {
  const { cause } = error;
  const id = requestId === undefined ? {} : { requestId };
  if (cause instanceof OutlayError) {
    return { code: cause.code, message: cause.message, ...hintOf(cause), ...id };
  }
  if (cause instanceof ZodError) return { code: 'invalid-input', ...inputProblem(cause), ...id };
  const internal = error.code === 'INTERNAL_SERVER_ERROR';
  return {
    code: internal ? 'internal' : error.code.toLowerCase().replaceAll('_', '-'),
    message: internal ? 'the request failed' : error.message,
    ...id,
  };
}

function hintOf({ hint }: OutlayError): { hint?: string } {
  const words = hint === undefined ? '' : apiWords(hint);
  return words === '' ? {} : { hint: words };
}

/** The first thing that was wrong as the message, the others as the hint. */
function inputProblem({ issues }: ZodError): { message: string; hint?: string } {
  const [first = 'the input is not valid', ...others] = issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  return { message: first, ...(others.length === 0 ? {} : { hint: `Also: ${others.slice(0, 5).join('; ')}` }) };
}
