import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REST_ROUTES } from '../src/index.ts';
import { rawRequest } from './raw-request.ts';
import { startedHost } from './started-host.ts';

// Whatever is sent, the answer is a refusal in one shape: never a 500, never silence, never a crash.
let served: Awaited<ReturnType<typeof startedHost>>;
let port: number;
beforeAll(async () => {
  served = await startedHost({ OUTLAY_REQUEST_TIMEOUT: '400' });
  port = Number(new URL(served.url).port);
});
afterAll(() => served.close());

type Sent = { path: string; method?: string; headers?: Record<string, string>; body?: string };

/** Sends a path as it is written: fetch would mend it first. */
function send({
  path,
  method = 'GET',
  headers = {},
  body,
}: Sent): Promise<{ status: number; body: string; type: string; requestId: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode as number,
          body: Buffer.concat(chunks).toString(),
          type: String(response.headers['content-type']),
          requestId: String(response.headers['x-request-id']),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The four words, under `/trpc` inside the envelope of its clients. */
function words(body: string): Record<string, unknown> {
  const parsed = JSON.parse(body);
  const one = Array.isArray(parsed) ? parsed[0] : parsed;
  return one.error?.data?.error ?? one;
}

async function expectRefusal(sent: Sent): Promise<void> {
  const answer = await send(sent);
  const what = `${sent.method ?? 'GET'} ${sent.path.slice(0, 200)} -> ${answer.status} ${answer.body.slice(0, 300)}`;
  expect(answer.status, what).toBeGreaterThanOrEqual(400);
  expect(answer.status, what).toBeLessThan(500);
  expect(answer.type, what).toMatch(/^application\/json/);
  if (sent.method === 'HEAD') return;
  const { code, message, hint, requestId } = words(answer.body);
  expect(code, what).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(message, what).toEqual(expect.any(String));
  expect(['string', 'undefined'], what).toContain(typeof hint);
  expect(requestId, what).toBe(answer.requestId);
  expect(answer.body, what).not.toMatch(/node_modules|\.ts:\d|at Object\./);
}

const BAD_VALUES = [
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '[]',
  '{}',
  '[object Object]',
  '0x7f',
  '1e308',
  '-1',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'x'.repeat(200),
  '\u0000',
  '\u202Eabc',
  '💸💸💸',
  '2024-13-45',
  '2024-H9',
  '0000-00-00',
  'alibaba:FY9999-Q9',
  '9999-12-31..0001-01-01',
  '2024-01-01..',
  '2019-Q1..',
];
const GOOD: Record<string, string> = {
  entities: 'baidu',
  entity: 'baidu',
  period: '2024-H1',
  from: '2024-Q1',
  to: '2024-Q2',
  quote: 'CNY',
  id: 'baidu',
};

/** Every parameter that is needed, spoilt with every bad value, all others good. */
function spoilt(): Sent[] {
  return REST_ROUTES.flatMap(({ path, input, example }) => {
    const [examplePath = '', exampleQuery = ''] = example.split('?');
    const good = new URLSearchParams(exampleQuery);
    const names = Object.keys(input.shape).filter((name) => good.has(name));
    const inQuery = names.flatMap((name) =>
      BAD_VALUES.map((value) => {
        const query = new URLSearchParams(good);
        query.set(name, value);
        return { path: `/v1${examplePath}?${query}` };
      }),
    );
    const inPath = path.includes('{')
      ? BAD_VALUES.filter((value) => value.trim() !== '').map((value) => ({
          path: `/v1${path.replace(/\{\w+\}/, encodeURIComponent(value)).replace(/\{(\w+)\}/g, (_, name: string) => GOOD[name] ?? 'x')}`,
        }))
      : [];
    return [...inQuery, ...inPath];
  });
}

const COMPARE = '/v1/compare?entities=baidu&period=2024-H1';
const input = (value: unknown) => `input=${encodeURIComponent(JSON.stringify(value))}`;
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

const OTHERS: Sent[] = [
  ...['basis', 'currency', 'rate', 'asOf', 'against', 'intensity'].flatMap((name) =>
    ['nonsense', '__proto__', '%00', '2024-02-30', '1'].map((value) => ({ path: `${COMPARE}&${name}=${value}` })),
  ),
  ...['__proto__', 'constructor', 'toString', 'surprise', 'callback', 'entities[]', 'entities[0]', 'a.b'].map(
    (name) => ({
      path: `${COMPARE}&${encodeURIComponent(name)}=1`,
    }),
  ),
  { path: `${COMPARE}&period=2024-H2` },
  { path: `${COMPARE}&basis=cash&basis=headline` },
  { path: '/v1/compare' },
  { path: '/v1/compare?' },
  { path: '/v1/compare?entities=%ff&period=2024-H1' },
  { path: '/v1/compare?entities=%E9%98&period=2024-H1' },
  { path: '/v1/compare?%zz' },
  { path: '/v1/companies/%zz' },
  { path: '/v1/companies/%ff' },
  { path: '/%' },
  { path: `/v1/companies/${'a'.repeat(5000)}` },
  { path: `/v1/compare?entities=${'baidu,'.repeat(1500)}&period=2024-H1` },
  { path: `/v1/compare?entities=${Array.from({ length: 26 }, (_, at) => `c${at}`)}&period=2024-H1` },
  { path: '/v1/series?entities=baidu&from=0001-Q1&to=9999-Q4' },
  { path: '/v1/series?entities=us-four&from=1900&to=2100&by=quarter' },
  { path: '/v1/convert?amount=99999999999999999999&from=CNY&to=USD&period=2024' },
  { path: '/v1/convert?amount=0.5&from=CNY&to=USD&period=2024' },
  { path: '/v1/convert?amount=1&from=CNY&to=XXX&period=2024' },
  { path: '/v1/rates?quote=CNY&period=1901' },
  { path: '/v1/nothing' },
  { path: '/v1' },
  { path: '/v1/' },
  { path: '/V1/compare?entities=baidu&period=2024-H1' },
  { path: '//v1/compare' },
  { path: '/v1/../../../etc/passwd' },
  { path: '/v1/%2e%2e/%2e%2e/etc/passwd' },
  { path: '/v1/dataset/../../package.json' },
  { path: '/.git/config' },
  { path: '/v1/dataset/latest/__proto__.json' },
  { path: '/v1/dataset/__proto__/observations.csv' },
  { path: '/v1/figures/baidu/2024-H1/headline/CNY/average/9.9.9' },
  { path: '/v1/figures/baidu/2024-H1/headline/CNY/average/latest' },
  { path: '/v1/figures/baidu/2024-H1/headline/CNY/average/0.1.0?entity=alibaba' },
  ...['image/png', 'text/html', 'application/xml', 'text/csv;q=0', 'nonsense', ';;;'].map((accept) => ({
    path: COMPARE,
    headers: { accept },
  })),
  { path: COMPARE, headers: { 'accept-encoding': 'identity;q=0, br;q=0, gzip;q=0' } },
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'LOCK'].flatMap((method) =>
    [COMPARE, '/v1/companies', '/openapi.json', '/docs', '/healthz', '/v1/nothing', '/'].map((path) => ({
      path,
      method,
    })),
  ),
  ...['PUT', 'PATCH', 'DELETE'].map((method) => ({ path: `/trpc/capex.compare?${input({})}`, method })),
  ...[
    '{',
    '',
    'null',
    '[',
    '{"entities":',
    '\u0000',
    'x'.repeat(1000),
    '{"entities":["baidu"],"period":"2024-H1"}',
  ].map((body) => ({
    path: '/trpc/capex.compare',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })),
  { path: '/trpc/capex.compare', method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
  { path: '/trpc/capex.compare', method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<a/>' },
  {
    path: '/trpc/capex.compare',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `"${'x'.repeat(300_000)}"`,
  },
  {
    path: '/trpc/capex.compare',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: nested(100_000),
  },
  { path: `/trpc/capex.compare?input=${encodeURIComponent(nested(50))}` },
  { path: '/trpc/capex.compare?input=%ff' },
  { path: '/trpc/capex.compare?input=%7B' },
  { path: '/trpc/capex.compare' },
  { path: '/trpc/' },
  { path: '/trpc/nope' },
  { path: '/trpc/__proto__' },
  { path: '/trpc/capex' },
  { path: '/trpc/capex.__proto__.compare' },
  { path: `/trpc/${Array.from({ length: 11 }, () => 'dataset.info')}?batch=1&input=%7B%7D` },
  { path: `/trpc/${Array.from({ length: 200 }, () => 'capex.gaps')}?batch=1&input=%7B%7D` },
  { path: '/trpc/capex.compare,capex.series?batch=1&input=[]' },
  { path: '/trpc/capex.compare?batch=1&input=%7B%220%22%3A' },
  ...[
    null,
    1,
    'x',
    [],
    { entities: 'baidu' },
    { entities: [1], period: '2024' },
    { entities: [[]], period: {} },
    { entities: ['baidu'], period: 2024 },
  ].map((value) => ({ path: `/trpc/capex.compare?${input(value)}` })),
  {
    path: `/trpc/capex.compare?input=${encodeURIComponent('{"__proto__":{"entities":["baidu"]},"period":"2024-H1"}')}`,
  },
  {
    path: `/trpc/capex.compare?input=${encodeURIComponent('{"entities":["baidu"],"period":"2024-H1","constructor":{"prototype":{}}}')}`,
  },
  { path: `/trpc/convert?${input({ amount: 1.5, from: 'CNY', to: 'USD', period: '2024' })}` },
  { path: `/trpc/sources.get?${input({ id: '__proto__' })}` },
];

// Some bad values are fine for some parameters: an empty entity of sources is none, a table may be asked for by any id.
const RIGHT = new Set([
  '/v1/sources?entity=',
  '/v1/gaps?entities=&from=2019-Q1&to=2026-Q2',
  '/v1/convert?amount=-1&from=CNY&to=USD&period=2024-H1',
]);
const ALL = [...spoilt().filter(({ path }) => !RIGHT.has(path)), ...OTHERS];

describe('malformed requests', () => {
  it('are more than five hundred', () => expect(ALL.length).toBeGreaterThan(500));

  it('are each refused in the one shape', async () => {
    const wrong: string[] = [];
    for (const sent of ALL) await expectRefusal(sent).catch((error: Error) => wrong.push(error.message.slice(0, 260)));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a method nobody knows', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400],
    ['two lengths', 'POST /trpc/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    [
      'length and chunks',
      'POST /trpc/x HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers of 20 kB', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['bytes', Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff, 0xfe]), 400],
  ] as const)('with %s are refused before they are requests', async (_, bytes, status) => {
    const answer = await rawRequest(port, bytes);
    expect(answer.status).toBe(status);
    expect(words(answer.body)).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
      requestId: expect.any(String),
    });
  });

  it.each([
    ['headers', 'GET /v1/companies HTTP/1.1\r\nHost: x\r\n'],
    ['a body', 'POST /trpc/x HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'],
  ])('that never end their %s are given up', async (_, start) => {
    const answer = await rawRequest(port, start, { hold: true });
    expect(answer.status).toBe(408);
    expect(words(answer.body)).toMatchObject({ code: 'request-timeout' });
  });

  it('leave the host as it was: it answers, and holds no more memory than before', async () => {
    for (const sent of OTHERS) await expectRefusal(sent);
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 3; round++) for (const sent of OTHERS) await send(sent);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
    expect((await send({ path: COMPARE })).status).toBe(200);
  });
});
