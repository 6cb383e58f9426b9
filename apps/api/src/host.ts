import type { Server } from 'node:http';
import cors from '@fastify/cors';
import type { Dataset } from '@outlay/domain';
import Fastify, { type FastifyHttpOptions, type FastifyInstance, LogController } from 'fastify';
import packageJson from '../package.json' with { type: 'json' };
import { healthPlugin } from './health.ts';
import type { HostParts } from './host-parts.ts';
import { answerCache } from './http/answer-cache.ts';
import { answerBesideRequests, answerClientError } from './http/client-error.ts';
import { refusedAtOnce } from './http/first-look.ts';
import { fixedHeaders } from './http/fixed-headers.ts';
import { knownPaths } from './http/known-paths.ts';
import { HttpProblem } from './http/problem.ts';
import { replyWithProblem } from './http/problem-reply.ts';
import { requestId } from './http/request-id.ts';
import { shedLoad } from './limits/pressure.ts';
import { limitRates } from './limits/rate-limit.ts';
import { linesOfTurn } from './log-lines.ts';
import { metricsPlugin } from './metrics.ts';
import { recordShelf } from './record-shelf.ts';
import { bulkPlugin } from './rest/bulk.ts';
import { checkPlugin } from './rest/check.ts';
import { descriptionsPlugin } from './rest/descriptions.ts';
import { restPlugin } from './rest/plugin.ts';
import type { Settings } from './settings.ts';
import { trpcPlugin } from './trpc/plugin.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however busy the host is: it tells others how the host is. */
    vital?: boolean;
  }
}

/** What a host is made of besides its settings. */
export type HostOptions = {
  readonly dataset: Dataset;
  readonly now?: () => Date;
  /** Where log lines go; stdout by default. */
  readonly log?: { write(line: string): void };
};

/** A host that can be told that it is about to stop. */
export type Host = {
  readonly app: FastifyInstance;
  /** From now on every answer closes its connection, and `/readyz` says no. */
  leave(): void;
};

const MEGABYTE = 1_000_000;

/** How many times as long as a request may take nothing may move on a connection: a reader that reads no more is let go. */
const STALLED = 6;

/** The host, ready to listen or to be asked with `inject`. It holds no state but answers that can be made again. */
export async function createHost(
  settings: Settings,
  { dataset, now = () => new Date(), log }: HostOptions,
): Promise<Host> {
  let leaving = false;
  const app = Fastify(serverOptions(settings, log));
  answerBesideRequests(app.server);
  const known = knownPaths(app);
  const parts: HostParts = {
    records: recordShelf(dataset, settings.OUTLAY_RECORDS),
    answers: answerCache(settings.OUTLAY_CACHE_MB * MEGABYTE),
    now,
    publicUrl: () => settings.OUTLAY_PUBLIC_URL?.replace(/\/+$/, '') ?? addressOf(app, settings),
    version: packageJson.version,
  };

  app.setErrorHandler((error, request, reply) => replyWithProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const methods = known(request);
    if (methods.length === 0) throw nothingAt(request.raw.url as string);
    reply.header('allow', methods.join(', '));
    throw new HttpProblem(
      405,
      'method-not-allowed',
      `${request.method} is not answered here`,
      `Use ${methods.join(', ')}`,
    );
  });
  // Hooks that call back rather than promise: each promise on the way of every request is paid for with every answer.
  const headers = fixedHeaders(settings);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id);
    if (leaving) reply.header('connection', 'close');
    if (request.method === 'OPTIONS') reply.header('allow', [...known(request), 'OPTIONS'].join(', '));
    done(refusedAtOnce(request, settings));
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { id, method, url } = request;
    const ms = Math.round(reply.elapsedTime * 100) / 100;
    app.log.info({ reqId: id, method, url, status: reply.statusCode, ms }, 'answered');
    done();
  });
  await app.register(cors, {
    origin: '*',
    // OPTIONS without the headers of a preflight is a question too: it is answered with what is allowed.
    strictPreflight: false,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: [
      'ETag',
      'Content-Disposition',
      'Retry-After',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      'X-Request-Id',
    ],
    maxAge: 86_400,
  });
  await shedLoad(app, settings.OUTLAY_MAX_DELAY);
  await limitRates(app, settings);
  if (settings.OUTLAY_METRICS) metricsPlugin(app);
  healthPlugin(app, parts, () => leaving);
  restPlugin(app, parts);
  checkPlugin(app, parts);
  bulkPlugin(app, parts);
  descriptionsPlugin(app, parts);
  trpcPlugin(app, parts, { batchLimit: settings.OUTLAY_BATCH_LIMIT });
  await app.ready();
  return {
    app,
    leave: () => {
      leaving = true;
    },
  };
}

function serverOptions(settings: Settings, log: HostOptions['log']): FastifyHttpOptions<Server> {
  return {
    logger: { level: settings.OUTLAY_LOG_LEVEL, stream: linesOfTurn(log ?? process.stdout) },
    // One logger for all requests: a line names its request itself.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    trustProxy: (_, hop) => hop < settings.OUTLAY_TRUST_PROXY,
    bodyLimit: settings.OUTLAY_BODY_LIMIT,
    requestTimeout: settings.OUTLAY_REQUEST_TIMEOUT,
    connectionTimeout: settings.OUTLAY_REQUEST_TIMEOUT * STALLED,
    return503OnClosing: false,
    routerOptions: { maxParamLength: settings.OUTLAY_URL_LIMIT },
    http: {
      requireHostHeader: false,
      requestTimeout: settings.OUTLAY_REQUEST_TIMEOUT,
      headersTimeout: settings.OUTLAY_REQUEST_TIMEOUT,
      connectionsCheckingInterval: Math.max(50, Math.min(1_000, settings.OUTLAY_REQUEST_TIMEOUT / 2)),
    },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => {
      replyWithProblem(error, request as never, reply as never);
    },
  };
}

function nothingAt(url: string): HttpProblem {
  const path = url.split('?', 1)[0] as string;
  return new HttpProblem(
    404,
    'not-found',
    `there is nothing at ${path.slice(0, 120)}`,
    'The addresses are listed at /docs',
  );
}

/** Where the host is listening, for addresses in its answers. */
function addressOf(app: FastifyInstance, { HOST, PORT }: Settings): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : PORT;
  const everywhere = HOST === '0.0.0.0' || HOST === '::' || HOST === '127.0.0.1' || HOST === '::1';
  return `http://${everywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`;
}
