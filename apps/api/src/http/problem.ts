import { type ErrorDetails, errorDetails, TRPC_CODES } from '@outlay/api';
import { OutlayError } from '@outlay/domain';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';

/** A failure over HTTP: its status, and the four words that every failure has. */
export type Problem = { readonly status: number; readonly details: ErrorDetails };

/** A failure of the host itself, before or beside the contract. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly hint: string | undefined;

  constructor(status: number, code: string, message: string, hint?: string) {
    super(message);
    this.name = 'HttpProblem';
    this.status = status;
    this.code = code;
    this.hint = hint;
  }
}

/** What fastify's own errors are called in the contract. */
const FASTIFY_CODES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-body',
  FST_ERR_BAD_URL: 'invalid-url',
  FST_ERR_MAX_PARAM_LENGTH: 'invalid-url',
};

/** Any error as a problem. What nobody foresaw is a 500 that tells nothing of its inside. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof HttpProblem) {
    const { status, code, message, hint } = error;
    return { status, details: { code, message, ...(hint ? { hint } : {}), requestId } };
  }
  if (error instanceof OutlayError) return problemOf(wrapped(error), requestId);
  if (error instanceof TRPCError) {
    return { status: getHTTPStatusCodeFromError(error), details: errorDetails(error, requestId) };
  }
  const { statusCode, code, message } = error as { statusCode?: number; code?: string; message?: string };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    const name = FASTIFY_CODES[code ?? ''] ?? 'bad-request';
    return { status: statusCode, details: { code: name, message: message ?? 'the request is not valid', requestId } };
  }
  return { status: 500, details: { code: 'internal', message: 'the request failed', requestId } };
}

function wrapped(error: OutlayError): TRPCError {
  return new TRPCError({ code: TRPC_CODES[error.code], message: error.message, cause: error });
}
