import { appRouter } from '@outlay/api';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contextOf, type HostParts } from '../host-parts.ts';
import { type Answer, answerOf, KEPT, sendAnswer } from '../http/answer.ts';
import { HttpProblem } from '../http/problem.ts';
import { checkDepth } from '../limits/depth.ts';
import { TRPC_PATH } from './path.ts';

/**
 * The router over HTTP. Questions are GETs, so their answers are kept and tagged like those under `/v1`; a batch is one
 * address, and so one answer.
 */
export function trpcPlugin(app: FastifyInstance, parts: HostParts, { batchLimit }: { batchLimit: number }): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body));
    const handle = async (request: FastifyRequest, reply: FastifyReply) => {
      const url = request.raw.url as string;
      const key = `trpc ${request.headers['trpc-accept'] ?? ''} ${url}`;
      const kept = request.method === 'POST' ? undefined : parts.answers.get(key);
      if (kept) return sendAnswer(request, reply, kept);
      const made = await answerOfRouter(parts, request, batchLimit);
      if (made.status === 200 && request.method !== 'POST') parts.answers.set(key, made);
      return sendAnswer(request, reply, made);
    };
    scope.get(`${TRPC_PATH}/*`, handle);
    scope.post(`${TRPC_PATH}/*`, handle);
  });
}

async function answerOfRouter(parts: HostParts, request: FastifyRequest, maxBatchSize: number): Promise<Answer> {
  const address = new URL(request.raw.url as string, 'http://host');
  const body = request.method === 'POST' ? ((request.body as string | undefined) ?? '') : undefined;
  checkBatch(address, maxBatchSize);
  checkDepth(body ?? address.searchParams.get('input') ?? '');
  const headers = new Headers({ 'content-type': 'application/json' });
  const accept = request.headers['trpc-accept'];
  if (typeof accept === 'string') headers.set('trpc-accept', accept);
  const response = await fetchRequestHandler({
    endpoint: TRPC_PATH,
    router: appRouter,
    req: new Request(address, {
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers,
      ...(body === undefined ? {} : { body }),
    }),
    createContext: () => contextOf(parts, request),
    maxBatchSize,
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        request.log.error({ reqId: request.id, err: error.cause ?? error, procedure: path }, 'a procedure failed');
    },
  });
  const type = response.headers.get('content-type') ?? 'application/json';
  const good = response.status === 200 && request.method !== 'POST';
  return answerOf(type, await response.text(), {
    status: response.status,
    vary: 'trpc-accept, Accept-Encoding',
    headers: good ? {} : { 'cache-control': KEPT.never },
  });
}

/** Refuses more questions in one request than are answered at once. */
function checkBatch({ pathname, searchParams }: URL, most: number): void {
  const questions = searchParams.get('batch') === '1' ? pathname.split(',').length : 1;
  if (questions <= most) return;
  throw new HttpProblem(
    400,
    'batch-too-large',
    `${questions} questions are more than the ${most} that one request may put`,
    'Send them in several requests; the client does so by itself',
  );
}
