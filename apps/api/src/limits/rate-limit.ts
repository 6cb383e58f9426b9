import { once } from 'node:events';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem.ts';
import type { Settings } from '../settings.ts';

/** Clients that are counted at once, each in memory; the longest unseen is forgotten first. */
const CLIENTS = 20_000;

const MINUTE = 60_000;

/**
 * So many requests a minute for each client, told in `RateLimit-*` and, when they are used up, `Retry-After`. A client
 * is an IPv4 address or an IPv6 network of 64 bits. Counted in Redis when one is named, so that replicas share the
 * count; should Redis fail, requests pass.
 */
export async function limitRates(
  app: FastifyInstance,
  { OUTLAY_RATE_LIMIT: max, OUTLAY_REDIS_URL: redisUrl }: Settings,
): Promise<void> {
  // Who has gone has no address to be counted by, and nobody to answer.
  app.addHook('onRequest', async ({ raw }) => {
    if (raw.socket.remoteAddress === undefined)
      throw new HttpProblem(499, 'client-gone', 'the connection ended before the answer');
  });
  const redis = redisUrl === undefined ? undefined : await connectedRedis(app, redisUrl);
  await app.register(rateLimit, {
    max,
    timeWindow: MINUTE,
    cache: CLIENTS,
    enableDraftSpec: true,
    ...(redis === undefined ? {} : { redis, nameSpace: 'outlay-rate-' }),
    skipOnError: true,
    errorResponseBuilder: (_: FastifyRequest, { after }) =>
      new HttpProblem(
        429,
        'rate-limited',
        `more than ${max} requests in a minute`,
        `Ask again in ${after}, or take the whole record: /v1/dataset/latest.json`,
      ),
  });
}

async function connectedRedis(app: FastifyInstance, url: string) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, { connectTimeout: 500, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  redis.on('error', (error: Error) => app.log.warn({ err: error }, 'redis cannot be reached: rates are not limited'));
  app.addHook('onClose', async () => redis.disconnect());
  // The first request is counted too, where Redis is there; where it is not, nobody waits for it.
  await Promise.race([once(redis, 'ready'), once(redis, 'close')]).catch(() => undefined);
  return redis;
}
