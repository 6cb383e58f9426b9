import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds: from an answer that was kept to one that took the loop too long. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5];

/** Measures every request and publishes the measures in Prometheus' text at `/metrics`. */
export function metricsPlugin(app: FastifyInstance): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: 'outlay_http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [register],
  });
  const bytes = new Counter({
    name: 'outlay_http_response_bytes_total',
    help: 'Bytes of bodies that were sent',
    registers: [register],
  });
  const open = new Gauge({ name: 'outlay_http_requests_open', help: 'Requests being answered', registers: [register] });
  const series = new Map<string, Histogram.Internal<string>>();
  const seriesOf = (method: string, route: string, status: number): Histogram.Internal<string> => {
    const key = `${method} ${status} ${route}`;
    const known = series.get(key) ?? seconds.labels({ method, route, status });
    series.set(key, known);
    return known;
  };
  app.addHook('onRequest', ({ raw }, reply, done) => {
    if (!raw.socket.destroyed) {
      open.inc();
      // An answer closes in any case, whether it was read to its end or not.
      reply.raw.once('close', () => open.dec());
    }
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    seriesOf(request.method, request.routeOptions.url ?? 'unknown', reply.statusCode).observe(reply.elapsedTime / 1000);
    bytes.inc(Number(reply.getHeader('content-length') ?? 0));
    done();
  });
  app.get('/metrics', { config: { vital: true, rateLimit: false } }, async (_, reply) =>
    reply
      .header('content-type', register.contentType)
      .header('cache-control', 'no-store')
      .send(await register.metrics()),
  );
}
