import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Collects the routes that are added from here on; the result says with which methods the path of a request is answered. */
export function knownPaths(app: FastifyInstance): (request: FastifyRequest) => string[] {
  const routes: { method: string; path: RegExp }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const path = new RegExp(
      `^${url
        .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
        .replace(/:\w+/g, '[^/]+')
        .replace(/\*/g, '.*')}$`,
    );
    for (const one of [method].flat()) routes.push({ method: one, path });
  });
  return (request) => {
    const path = (request.raw.url as string).split('?', 1)[0] as string;
    return [...new Set(routes.filter((route) => route.path.test(path)).map(({ method }) => method))].filter(
      (method) => method !== 'OPTIONS',
    );
  };
}
