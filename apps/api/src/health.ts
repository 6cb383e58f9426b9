import type { FastifyInstance } from 'fastify';
import type { HostParts } from './host-parts.ts';
import { HttpProblem } from './http/problem.ts';

/** `/healthz`: the process runs. `/readyz`: it should be sent requests; not so once it has been told to stop. */
export function healthPlugin(app: FastifyInstance, { records }: HostParts, leaving: () => boolean): void {
  const config = { vital: true, rateLimit: false } as const;
  app.get('/healthz', { config }, async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', { config }, async (_, reply) => {
    if (leaving()) throw new HttpProblem(503, 'stopping', 'this host is about to stop', 'Send requests to another');
    return reply.header('cache-control', 'no-store').send({ status: 'ready', dataset: records.newest.version });
  });
}
