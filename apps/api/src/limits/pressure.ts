import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../http/problem.ts';

/** Seconds after which a client that was refused should ask again. */
const RETRY_AFTER = 2;

/** How often the delay of the event loop is looked at, in milliseconds. */
const SAMPLE = 250;

/** Refuses requests while the event loop is late, so that those that were taken are answered in time. */
export async function shedLoad(app: FastifyInstance, maxEventLoopDelay: number): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay,
    sampleInterval: SAMPLE,
    pressureHandler: (request, reply, _, delay) => {
      if (request.routeOptions.config.vital === true) return;
      // Where nothing was measured the loop was late by a sample at least; that is all that is known of it.
      if (delay === Number.POSITIVE_INFINITY && maxEventLoopDelay > SAMPLE) return;
      reply.header('retry-after', String(RETRY_AFTER));
      throw new HttpProblem(
        503,
        'too-busy',
        'there is more to do than can be answered in time',
        `Ask again in ${RETRY_AFTER} seconds`,
      );
    },
  });
}
