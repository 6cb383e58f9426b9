import { checkInput } from '@outlay/api';
import { TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerOf, type HostParts } from '../host-parts.ts';
import { answerOf, KEPT, sendAnswer } from '../http/answer.ts';
import { FORMATS, negotiatedFormat } from '../http/negotiate.ts';
import { HttpProblem } from '../http/problem.ts';
import { checkDepth } from '../limits/depth.ts';
import { inputOfQuery } from './query.ts';

/** Where a text is sent to be checked: it is too long for an address. */
export const CHECK_PATH = '/v1/check';

/** The claims of a text, sent as JSON or, with its language and day in the address, as plain text. */
export function checkPlugin(app: FastifyInstance, parts: HostParts): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    for (const type of ['application/json', 'text/plain']) {
      scope.addContentTypeParser(type, { parseAs: 'string' }, (_, body, done) => done(null, body));
    }
    scope.post(CHECK_PATH, async (request, reply) => {
      negotiatedFormat(request, ['json']);
      const read = checkInput.safeParse(inputOf(request));
      if (!read.success) throw new TRPCError({ code: 'BAD_REQUEST', cause: read.error });
      const report = await callerOf(parts, request).claims.check(read.data);
      const answer = answerOf(FORMATS.json, `${JSON.stringify(report)}\n`, {
        vary: 'Accept, Accept-Encoding',
        headers: { 'cache-control': KEPT.never },
      });
      return sendAnswer(request, reply, answer);
    });
  });
}

function inputOf(request: FastifyRequest): unknown {
  const query = inputOfQuery(checkInput, (request.raw.url as string).split('?')[1] ?? '');
  const body = typeof request.body === 'string' ? request.body : '';
  if (request.headers['content-type']?.startsWith('text/plain')) return { ...query, text: body };
  checkDepth(body);
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...query, ...parsed };
  } catch {
    // Answered below, with what is no object.
  }
  throw new HttpProblem(
    400,
    'invalid-body',
    'the body is no JSON object',
    'Send {"text": "..."}, or the text as text/plain',
  );
}
