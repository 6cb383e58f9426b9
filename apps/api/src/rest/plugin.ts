import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, type HostParts } from '../host-parts.ts';
import { sendAnswer } from '../http/answer.ts';
import type { Format } from '../http/negotiate.ts';
import { answerRoute, askedOf } from './answer-route.ts';
import type { RestRoute } from './route.ts';
import { REST_ROUTES } from './routes/index.ts';

/** The questions of the contract as plain GETs under `/v1`. */
export function restPlugin(app: FastifyInstance, parts: HostParts): void {
  for (const route of REST_ROUTES) {
    const path = `/v1${route.path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.get(path, (request, reply) => answer(parts, route, request, reply, undefined));
    if (route.last !== undefined) continue;
    for (const format of route.formats) {
      app.get(`${path}.${format}`, (request, reply) => answer(parts, route, request, reply, format));
    }
  }
}

/** The kept answer to the same question, or a new one. */
async function answer(
  parts: HostParts,
  route: RestRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  ending: Format | undefined,
): Promise<FastifyReply> {
  const asked = askedOf(route, request, ending);
  const key = `${asked.format} ${request.raw.url}`;
  const kept = parts.answers.get(key);
  if (kept) return sendAnswer(request, reply, kept);
  const made = await answerRoute(route, request, asked, callerOf(parts, request));
  parts.answers.set(key, made);
  return sendAnswer(request, reply, made);
}
