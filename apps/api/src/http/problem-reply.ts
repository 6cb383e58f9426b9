import type { ErrorDetails } from '@outlay/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { REST_ROUTES } from '../rest/routes/index.ts';
import { TRPC_PATH } from '../trpc/path.ts';
import { KEPT } from './answer.ts';
import { type Problem, problemOf } from './problem.ts';
import { trpcProblem } from './trpc-problem.ts';

/** Answers a failure: the one shape of the API, or that shape inside the envelope that a tRPC client reads. */
export function replyWithProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request.id);
  if (problem.status >= 500 && problem.details.code === 'internal')
    request.log.error({ reqId: request.id, err: error }, 'a request failed');
  reply
    .code(problem.status)
    .removeHeader('etag')
    .removeHeader('content-encoding')
    .removeHeader('content-disposition')
    .header('x-request-id', request.id)
    .header('cache-control', KEPT.never)
    .header('content-type', 'application/json; charset=utf-8');
  return reply.send(problemText(problem, request.raw.url ?? ''));
}

/** The body of a failure at an address. */
export function problemText(problem: Problem, url: string): string {
  const body = url.startsWith(`${TRPC_PATH}/`) ? trpcProblem(problem) : inAddresses(problem.details);
  return `${JSON.stringify(body)}\n`;
}

/** The hint of a failure with addresses in the place of procedures, for those who ask by address. */
function inAddresses({ hint, ...details }: ErrorDetails): ErrorDetails {
  if (hint === undefined) return details;
  const words = REST_ROUTES.reduce(
    (text, { procedure, path }) => (path.includes('{') ? text : text.replaceAll(procedure, `/v1${path}`)),
    hint,
  );
  return { ...details, hint: words };
}
