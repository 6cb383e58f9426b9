import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startedHost } from './started-host.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function host(env: Record<string, string>) {
  const served = await startedHost(env);
  open.push(() => served.close());
  return served;
}

const numbers = (response: Response) =>
  ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after'].map((name) =>
    response.headers.get(name),
  );

describe('the limit of requests', () => {
  it('is told with every answer, and refuses what goes beyond', async () => {
    const { url } = await host({ OUTLAY_RATE_LIMIT: '2' });
    expect(numbers(await fetch(`${url}/v1/groups`))).toEqual(['2', '1', '60', null]);
    expect(numbers(await fetch(`${url}/v1/groups`))).toEqual(['2', '0', '60', null]);
    const refused = await fetch(`${url}/v1/groups`);
    expect(refused.status).toBe(429);
    expect(numbers(refused)).toEqual(['2', '0', '60', '60']);
    expect(await refused.json()).toMatchObject({
      code: 'rate-limited',
      hint: expect.stringContaining('/v1/dataset/latest.json'),
    });
  });

  it('speaks to a tRPC client in its envelope', async () => {
    const { url } = await host({ OUTLAY_RATE_LIMIT: '1' });
    await fetch(`${url}/trpc/dataset.info`);
    const refused = (await (await fetch(`${url}/trpc/dataset.info`)).json()) as { error: object };
    expect(refused.error).toMatchObject({ data: { httpStatus: 429, error: { code: 'rate-limited' } } });
  });

  it('does not count those who look after the host', async () => {
    const { url } = await host({ OUTLAY_RATE_LIMIT: '1' });
    for (const path of ['/healthz', '/readyz', '/metrics', '/healthz'])
      expect((await fetch(url + path)).status).toBe(200);
  });

  it.each([
    ['ignores X-Forwarded-For when no proxy is trusted', '0', [200, 429]],
    ['tells the clients behind a trusted proxy apart', '1', [200, 200]],
  ])('%s', async (_, proxies, statuses) => {
    const { url } = await host({ OUTLAY_RATE_LIMIT: '1', OUTLAY_TRUST_PROXY: proxies });
    const as = (address: string) => fetch(`${url}/v1/groups`, { headers: { 'x-forwarded-for': address } });
    expect([(await as('203.0.113.1')).status, (await as('203.0.113.2')).status]).toEqual(statuses);
  });

  it('takes an IPv6 network of 64 bits for one client', async () => {
    const { url } = await host({ OUTLAY_RATE_LIMIT: '1', OUTLAY_TRUST_PROXY: '1' });
    const as = (address: string) => fetch(`${url}/v1/groups`, { headers: { 'x-forwarded-for': address } });
    expect((await as('2001:db8:1:1::1')).status).toBe(200);
    expect((await as('2001:db8:1:1::2')).status).toBe(429);
    expect((await as('2001:db8:1:2::1')).status).toBe(200);
  });
});

const redisThere = spawnSync('redis-server', ['--version']).status === 0;

describe('replicas with Redis', () => {
  it.skipIf(!redisThere)('share the count (needs redis-server on the path)', async () => {
    const port = await freePort();
    const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no']);
    open.push(async () => {
      redis.kill();
      await once(redis, 'exit');
    });
    for await (const line of redis.stdout) if (String(line).includes('Ready to accept connections')) break;
    const env = { OUTLAY_RATE_LIMIT: '2', OUTLAY_REDIS_URL: `redis://127.0.0.1:${port}` };
    const [one, two] = [await host(env), await host(env)];
    const statuses = [];
    for (const { url } of [one, two, one, two]) statuses.push((await fetch(`${url}/v1/groups`)).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  it('answer without a count when Redis is not there', async () => {
    const { url } = await host({ OUTLAY_RATE_LIMIT: '1', OUTLAY_REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
    for (let asked = 0; asked < 3; asked++) expect((await fetch(`${url}/v1/groups`)).status).toBe(200);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

describe('a host under pressure', () => {
  it('refuses with 503 while its loop is late, lives on, and answers again afterwards', async () => {
    const { url } = await host({ OUTLAY_MAX_DELAY: '20' });
    const late = () => {
      const until = performance.now() + 120;
      while (performance.now() < until);
    };
    const busy = setInterval(late, 1);
    let refused: Response | undefined;
    while (refused?.status !== 503) refused = await fetch(`${url}/v1/groups`);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await refused.json()).toMatchObject({ code: 'too-busy', requestId: expect.any(String) });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    clearInterval(busy);
    let answered: Response | undefined;
    while (answered?.status !== 200) answered = await fetch(`${url}/v1/groups`);
    expect(answered.status).toBe(200);
  });
});
