import type { FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';
import { HttpProblem } from './problem.ts';

/** Why a request is refused before anything is read of it, if it is. */
export function refusedAtOnce(request: FastifyRequest, { OUTLAY_URL_LIMIT }: Settings): HttpProblem | undefined {
  if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
    return new HttpProblem(400, 'bad-request', 'the request names no host', 'Send a Host header');
  }
  const { length } = request.raw.url as string;
  if (length <= OUTLAY_URL_LIMIT) return undefined;
  return new HttpProblem(
    414,
    'url-too-long',
    `the address has ${length} characters, ${OUTLAY_URL_LIMIT} are read`,
    'Ask for less at once, or in several requests',
  );
}
