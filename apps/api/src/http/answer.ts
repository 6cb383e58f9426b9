/// <reference path="./negotiator.d.ts" />
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { type EncodedBody, type Encoding, encodedBody } from './encoded-body.ts';
import { HttpProblem } from './problem.ts';

/** An answer that is the same for everyone who asks the same: it is kept, tagged and packed once. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody;
};

/** How long others may keep an answer, in the words of Cache-Control. */
export const KEPT = {
  /** Of the newest record: it changes when a new version is deployed. */
  newest: 'public, max-age=300, stale-while-revalidate=86400',
  /** Of a named version of the record. */
  versioned: 'public, max-age=604800, stale-while-revalidate=2592000',
  never: 'no-store',
} as const;

/** Makes an answer of a text. */
export function answerOf(
  type: string,
  text: string,
  more: { headers?: Record<string, string>; kept?: keyof typeof KEPT; vary?: string; status?: number } = {},
): Answer {
  return {
    status: more.status ?? 200,
    body: encodedBody(text),
    headers: {
      'content-type': type,
      'cache-control': KEPT[more.kept ?? 'newest'],
      vary: more.vary ?? 'Accept-Encoding',
      ...more.headers,
    },
  };
}

/** Sends an answer in the encoding the reader prefers, or says that the reader has it already. */
export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): FastifyReply | Promise<FastifyReply> {
  const encoding = encodingOf(request, answer);
  const etag = answer.body.etag(encoding);
  reply.headers(answer.headers).header('etag', etag);
  const unchanged = answer.status === 200 && matches(request.headers['if-none-match'], etag);
  if (unchanged && request.method !== 'HEAD') {
    reply.removeHeader('content-type');
    return reply.code(304).send();
  }
  // A HEAD tells the length of the answer to a GET, be it unchanged or not.
  reply.code(unchanged ? 304 : answer.status);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  const bytes = answer.body.in(encoding);
  return bytes instanceof Promise ? bytes.then((ready) => reply.send(ready)) : reply.send(bytes);
}

function encodingOf(request: FastifyRequest, { body }: Answer): Encoding {
  const asked = request.headers['accept-encoding'];
  if (asked === undefined) return 'identity';
  const [found] = new Negotiator(request).encodings([...body.encodings], { preferred: ['br', 'gzip'] });
  if (found) return found as Encoding;
  throw new HttpProblem(
    406,
    'not-acceptable',
    'this answer cannot be sent in the encodings that are asked for',
    'Accept br, gzip or identity',
  );
}

/** RFC 9110, 13.1.2: any tag of the list, compared without regard to weakness, or `*`. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
