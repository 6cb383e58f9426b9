import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Where to listen. Port 0 takes a free one. */
export type Listening = { readonly port?: number; readonly host?: string };

/** A site that is being served. */
export type ServedSite = { readonly url: string; close(): Promise<void> };

/** Answers a request for a file of a folder; `next` is called where there is none. */
export type SiteHandler = ReturnType<typeof sirv>;

const YEAR = 31_536_000;

/**
 * A request handler for the exported site, to be mounted in a server: files with the types and caching that they should
 * have, compressed where the build compressed them, nothing outside the folder, and the site's own page for what does not exist,
 * in the language that its address begins with.
 *
 * @throws Error (`ENOENT`) when the folder holds no exported site.
 */
export function siteHandler(folder: string): SiteHandler {
  const missing = missingPages(folder);
  return sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response: ServerResponse, path: string) => {
      response.setHeader('Cache-Control', isNamedByContent(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    },
    onNoMatch: (request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : missing(request.url ?? ''));
    },
  });
}

/** The pages for what does not exist: that of the language an address begins with, else the one for all. */
function missingPages(folder: string): (address: string) => Buffer {
  const forAll = readFileSync(join(folder, '404.html'));
  const ofLanguages = new Map(
    globSync('*/404.html', { cwd: folder }).map((file) => [file.split(/[\\/]/)[0], readFileSync(join(folder, file))]),
  );
  return (address) => ofLanguages.get(address.split(/[/?]/)[1]) ?? forAll;
}

/** Files whose names change with their content can be kept for ever. */
function isNamedByContent(path: string): boolean {
  return path.startsWith('/_next/static/') || /^\/record\/[a-z-]+-[\w-]+\.(js|json)$/.test(path);
}

/**
 * Serves the exported site by itself.
 *
 * @throws Error when the folder holds no exported site, or the port is taken.
 */
export async function serveSite(
  folder: string,
  { port = 4320, host = '127.0.0.1' }: Listening = {},
): Promise<ServedSite> {
  const handle = siteHandler(folder);
  const server: Server = createServer((request, response) => handle(request, response));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
