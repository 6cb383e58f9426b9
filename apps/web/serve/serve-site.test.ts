import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from './serve-site.ts';

const around = mkdtempSync(join(tmpdir(), 'outlay-site-'));
const folder = join(around, 'out');
let site: ServedSite;

beforeAll(async () => {
  const files = {
    'out/404.html': '<h1>missing</h1>',
    'out/ar/404.html': '<h1>مفقودة</h1>',
    'out/index.html': '<h1>entry</h1>',
    'out/en/index.html': '<h1>home</h1>',
    'out/en/index.html.gz': 'compressed',
    'out/_next/static/a.css': 'a{}',
    'out/record/record-0123456789ab.json': '{}',
    'out/record/checker-a_B-9z.js': '',
    'secret.txt': 'secret',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(around, path, '..'), { recursive: true });
    writeFileSync(join(around, path), text);
  }
  site = await serveSite(folder, { port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(around, { recursive: true });
});

/** A request with the path as it stands: `fetch` would tidy it up. */
function get(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((done, failed) => {
    const { hostname, port } = new URL(site.url);
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', failed);
    asked.end();
  });
}

describe('serveSite', () => {
  it.each([
    ['/', 'entry'],
    ['/en/', 'home'],
    ['/en/?period=2024-H1', 'home'],
  ])('serves %s as a page that is asked for anew', async (path, text) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html;charset=utf-8',
      'no-cache',
    ]);
    expect(body).toContain(text);
  });

  it.each(['/_next/static/a.css', '/record/record-0123456789ab.json', '/record/checker-a_B-9z.js'])(
    'lets %s be kept for ever',
    async (path) => {
      expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  it.each([
    '/nothing',
    '/en/nothing/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en/../../secret.txt',
  ])('answers %s with the page for what does not exist', async (path) => {
    const { status, body } = await get(path);
    expect([status, body]).toEqual([404, '<h1>missing</h1>']);
  });

  it.each(['/ar/nothing/', '/ar/nothing?a=/b', '/ar/companies/nobody/figures/'])(
    'answers %s in the language of the address',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: '<h1>مفقودة</h1>' });
    },
  );

  it('sends what was compressed to those who take it', async () => {
    const { headers, body } = await get('/en/', 'GET', { 'accept-encoding': 'gzip' });
    expect([headers['content-encoding'], headers['content-type'], body]).toEqual([
      'gzip',
      'text/html;charset=utf-8',
      'compressed',
    ]);
    expect(headers.vary).toBe('Accept-Encoding');
    expect((await get('/en/')).headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body', async () => {
    expect(await get('/nothing', 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  it('refuses a folder without a site', async () => {
    await expect(serveSite(around, { port: 0 })).rejects.toThrow('404.html');
  });
});
