import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';
import { HttpProblem } from './problem.ts';

/** Why a request is refused before anything is read of it, if it is. */
export function refusedAtOnce({ raw }: FastifyRequest, { OUTLAY_URL_LIMIT }: Settings): HttpProblem | undefined {
  const hosts = hostsOf(raw);
  // RFC 9112, 3.2: of several hosts a proxy before us may have read another than we do.
  if (hosts > 1) return new HttpProblem(400, 'bad-request', 'the request names several hosts', 'Send one Host header');
  if (hosts === 0 && raw.httpVersion === '1.1') {
    return new HttpProblem(400, 'bad-request', 'the request names no host', 'Send a Host header');
  }
  const { length } = raw.url as string;
  if (length <= OUTLAY_URL_LIMIT) return undefined;
  return new HttpProblem(
    414,
    'url-too-long',
    `the address has ${length} characters, ${OUTLAY_URL_LIMIT} are read`,
    'Ask for less at once, or in several requests',
  );
}

/** How many Host headers there are; of several, Node shows one. */
function hostsOf({ headers, rawHeaders }: IncomingMessage): number {
  if (headers.host === undefined) return 0;
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts;
}
