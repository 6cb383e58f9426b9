import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../src/index.ts';
import { startedHost } from './started-host.ts';

let served: Served;
let log = '';
beforeAll(async () => {
  served = await startedHost({ OUTLAY_LOG_LEVEL: 'error' }, (line) => {
    log += line;
  });
});
afterAll(() => served.close());

const COMPARISON = '/v1/compare?entities=china-three,us-four&period=2024-H1';
const ask = (path: string, init: RequestInit = {}) => fetch(served.url + path, init);
const port = () => Number(new URL(served.url).port);

/** Says something on a connection of its own and hears the answer to its end. */
async function heard(said: string): Promise<string> {
  const socket = connect(port(), '127.0.0.1');
  socket.write(said);
  return text(socket);
}

describe('what HTTP allows at its edges', () => {
  it.each([
    ['application/json; charset=utf-8', /^application\/json/],
    ['text/csv;charset=UTF-8;q=0.9, application/json;q=0.1', /^text\/csv/],
    ['text/csv; profile="a, b"; q=1', /^text\/csv/],
    ['TEXT/*', /^text\/csv/],
    ['', /^application\/json/],
  ])('Accept: %s', async (accept, type) => {
    const { statusCode, headers } = await served.host.app.inject({ url: COMPARISON, headers: { accept } });
    expect([statusCode, headers['content-type']]).toEqual([200, expect.stringMatching(type)]);
  });

  it.each(['application/xml; charset=utf-8', 'text/csv;q=0', 'no media type'])(
    'Accept: %s is refused',
    async (accept) => expect((await ask(COMPARISON, { headers: { accept } })).status).toBe(406),
  );

  it('OPTIONS is answered with what is allowed, and as a preflight where it is one', async () => {
    const plain = await ask(COMPARISON, { method: 'OPTIONS' });
    expect([plain.status, plain.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect((await ask('/trpc/convert', { method: 'OPTIONS' })).headers.get('allow')).toContain('POST');
    const preflight = await served.host.app.inject({
      method: 'OPTIONS',
      url: COMPARISON,
      headers: { origin: 'https://news.example', 'access-control-request-method': 'GET' },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-origin']).toBe('*');
  });

  it('an unchanged answer has the same length for HEAD as for GET', async () => {
    const { headers } = await ask(COMPARISON, { headers: { 'accept-encoding': 'identity' } });
    const etag = headers.get('etag') as string;
    const head = await heard(
      `HEAD ${COMPARISON} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIf-None-Match: ${etag}\r\n\r\n`,
    );
    expect(head).toMatch(/^HTTP\/1\.1 304 /);
    expect(/content-length: (\d+)/i.exec(head)?.[1]).toBe(headers.get('content-length'));
  });

  it.each([
    ['CONNECT elsewhere:443 HTTP/1.1\r\nHost: elsewhere\r\n\r\n', 405, 'method-not-allowed'],
    ['GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 400, 'bad-request'],
    ['GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n', 417, 'expectation-failed'],
  ])('%j is refused in the one shape', async (said, status, code) => {
    const answer = await heard(said);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
      code,
      message: expect.any(String),
      requestId: expect.any(String),
    });
  });

  it('a hint names addresses to those who ask by address, and procedures to those who call them', async () => {
    const rest = (await (await ask('/v1/companies/nobody')).json()) as { hint: string };
    expect(rest.hint).toBe('List them: /v1/companies and /v1/groups');
    const called = await ask(`/trpc/companies.get?input=${encodeURIComponent('{"id":"nobody"}')}`);
    expect(await called.text()).toContain('companies.list and groups.list');
  });
});

describe('clients that go before they are answered', () => {
  const open = async () => {
    const measures = await (await ask('/metrics')).text();
    return Number(/^outlay_http_requests_open (-?\d+)$/m.exec(measures)?.[1]);
  };

  it('leave no trace: none counted as open, no failure logged', async () => {
    const before = await open();
    for (let round = 0; round < 20; round++) {
      const sockets = Array.from({ length: 20 }, (_, index) => {
        const socket = connect(port(), '127.0.0.1');
        socket.on('error', () => {});
        socket.write(`GET /v1/compare?entities=baidu&period=2024-Q${(index % 4) + 1} HTTP/1.1\r\nHost: x\r\n\r\n`);
        return socket;
      });
      await Promise.all(sockets.map((socket) => once(socket, 'connect')));
      for (const socket of sockets) socket.resetAndDestroy();
    }
    for (const path of ['/v1/compare', '/v1/nothing', `/v1/compare?entities=${'x'.repeat(9_000)}`]) await ask(path);
    expect(await open()).toBe(before);
    expect(log).toBe('');
  });
});

it('a reader that reads no more is let go', async () => {
  const impatient = await startedHost({ OUTLAY_REQUEST_TIMEOUT: '100' });
  const socket = connect(Number(new URL(impatient.url).port), '127.0.0.1');
  // More than the buffers between us hold.
  socket.write('GET /v1/dataset/latest.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(40));
  const { server } = impatient.host.app;
  const [accepted] = (await once(server, 'connection')) as [Socket];
  await once(accepted, 'close');
  socket.destroy();
  expect(accepted.destroyed).toBe(true);
  await impatient.close();
});
