import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { dataset } from '@outlay/dataset';
import { compare, figureDocument } from '@outlay/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host, REST_ROUTES, readSettings } from '../src/index.ts';

let host: Host;
beforeAll(async () => {
  const settings = readSettings({
    OUTLAY_LOG_LEVEL: 'silent',
    OUTLAY_PUBLIC_URL: 'https://outlay.example/',
    OUTLAY_RATE_LIMIT: '1000000',
    OUTLAY_MAX_DELAY: '0',
  });
  host = await createHost(settings, { dataset: dataset() });
});
afterAll(() => host.app.close());

const get = (url: string, headers: Record<string, string> = {}) => host.app.inject({ method: 'GET', url, headers });
const COMPARISON = '/v1/compare?entities=china-three,us-four&period=2024-H1';

describe('a comparison over REST', () => {
  it('is what the domain answers', async () => {
    const { statusCode, headers, body } = await get(COMPARISON);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body)).toEqual(
      JSON.parse(JSON.stringify(compare(dataset(), { entities: ['china-three', 'us-four'], period: '2024-H1' }))),
    );
  });

  it.each([
    ['an ending', `${COMPARISON.replace('compare?', 'compare.csv?')}`, {}],
    ['the Accept header', COMPARISON, { accept: 'text/csv' }],
    ['the better of two', COMPARISON, { accept: 'application/json;q=0.5, text/csv' }],
  ])('is CSV by %s', async (_, url, headers) => {
    const answer = await get(url, headers);
    expect(answer.headers['content-type']).toMatch(/^text\/csv/);
    expect(answer.headers['content-disposition']).toBe('inline; filename="outlay-compare.csv"');
    expect(answer.body.split('\n')[1]).toMatch(/^alibaba,company,Alibaba,china-three,2024-01-01,2024-06-30,derived/);
  });

  it('is refused in other formats', async () => {
    const answer = await get(COMPARISON, { accept: 'image/png' });
    expect(answer.statusCode).toBe(406);
    expect(answer.json()).toMatchObject({ code: 'not-acceptable', hint: expect.stringContaining('text/csv') });
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is packed with %s, under a tag of its own', async (encoding, unpack) => {
    const plain = await get(COMPARISON);
    const packed = await get(COMPARISON, { 'accept-encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toBe('Accept, Accept-Encoding');
    expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(packed.headers.etag).toMatch(/^"[\w-]+"$/);
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.1', 'gzip'],
    ['zstd', undefined],
    ['*', 'br'],
    ['identity', undefined],
  ])('for Accept-Encoding %s is sent as %s', async (header, encoding) => {
    expect((await get(COMPARISON, { 'accept-encoding': header })).headers['content-encoding']).toBe(encoding);
  });

  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['a weak form of it', (tag: string) => `W/${tag}`, 304],
    ['a list with it', (tag: string) => `"other", ${tag}`, 304],
    ['anything', () => '*', 304],
    ['another tag', () => '"other"', 200],
  ])('answers If-None-Match with %s', async (_, header, status) => {
    const { etag } = (await get(COMPARISON)).headers;
    const again = await get(COMPARISON, { 'if-none-match': header(String(etag)) });
    expect(again.statusCode).toBe(status);
    expect(again.headers.etag).toBe(etag);
    if (status === 304) expect(again.body).toBe('');
  });

  it('has the same tag however it is asked for', async () => {
    const other = await get('/v1/compare?period=2024-H1&entities=china-three&entities=us-four');
    expect(other.headers.etag).toBe((await get(COMPARISON)).headers.etag);
  });

  it('answers HEAD with the headers of GET', async () => {
    const head = await host.app.inject({ method: 'HEAD', url: COMPARISON });
    const { headers } = await get(COMPARISON);
    expect(head.body).toBe('');
    expect(head.headers).toMatchObject({ etag: headers.etag, 'content-length': headers['content-length'] });
  });

  it('may be read from any site', async () => {
    const preflight = await host.app.inject({
      method: 'OPTIONS',
      url: COMPARISON,
      headers: { origin: 'https://news.example', 'access-control-request-method': 'GET' },
    });
    expect(preflight.headers['access-control-allow-origin']).toBe('*');
    expect(
      (await get(COMPARISON, { origin: 'https://news.example' })).headers['access-control-expose-headers'],
    ).toContain('ETag');
  });
});

describe('a figure', () => {
  const id = 'china-three/2024-H1/headline/USD/average/0.1.0';

  it('stands under its permanent name, and cites it', async () => {
    const figure = (await get(`/v1/figures/${id}`)).json();
    const address = (name: string) => `https://outlay.example/v1/figures/${name}`;
    expect(figure).toEqual(
      JSON.parse(
        JSON.stringify(
          figureDocument(
            dataset(),
            { entity: 'china-three', period: '2024-H1', currency: 'USD', basis: 'headline', rate: 'average' },
            address,
          ),
        ),
      ),
    );
    expect(figure.id).toBe(id);
    expect(figure.citation).toContain(`https://outlay.example/v1/figures/${id}`);
  });

  it('can be cited with BibTeX', async () => {
    const answer = await get(`/v1/figures/${id}.bib`);
    expect(answer.headers['content-type']).toMatch(/^application\/x-bibtex/);
    expect(answer.body).toMatch(/^@misc\{outlay-china-three-2024-h1/);
  });

  it('may be kept longer than the newest answers', async () => {
    expect((await get(`/v1/figures/${id}`)).headers['cache-control']).toContain('max-age=604800');
    expect((await get(COMPARISON)).headers['cache-control']).toContain('max-age=300');
  });

  it('of a version that is not kept is refused with the one that is', async () => {
    const answer = await get(`/v1/figures/${id.replace('0.1.0', '0.0.9')}`);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'unknown-version', hint: expect.stringContaining('0.1.0') });
  });

  it('of fiscal days and of earlier knowledge has an address too', async () => {
    const fiscal = (await get('/v1/figures/alibaba/alibaba:FY2025-Q1/headline/CNY/average/0.1.0')).json();
    expect(fiscal.value.amount).toBe(12_094_000_000);
    const cash = 'meta/2023/cash/USD/average/0.1.0?against=2024';
    expect((await get(`/v1/figures/${cash}`)).json()).toMatchObject({ id: cash, value: { amount: 27_045_000_000 } });
    const early = (await get('/v1/figures/meta/2024/headline/USD/average/0.1.0?asOf=2024-08-26')).json();
    expect(early).toMatchObject({ asOf: '2024-08-26', value: null, gap: { reason: 'not-published-by' } });
  });
});

describe('the record in bulk', () => {
  it('refuses a question after the name of a file', async () => {
    const answer = await get('/v1/dataset/latest/observations.csv?entity=baidu');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().message).toBe('entity is no parameter of a file of the record');
    expect((await get('/v1/dataset/latest/observations.csv?')).statusCode).toBe(200);
  });

  it('is one document, and its tables', async () => {
    const whole = (await get('/v1/dataset/latest.json')).json();
    expect(whole).toMatchObject({ version: dataset().version, licence: 'CC-BY-4.0' });
    expect(whole.observations).toHaveLength(dataset().observations.length);
    const csv = await get('/v1/dataset/latest.csv');
    expect(csv.body.trimEnd().split('\n')).toHaveLength(dataset().observations.length + 1);
    expect(csv.headers['content-disposition']).toBe('attachment; filename="outlay-observations-0.1.0.csv"');
    expect((await get('/v1/dataset/0.1.0/exchange-rates.csv')).statusCode).toBe(200);
  });

  it.each(['/v1/dataset/latest.xml', '/v1/dataset/0.0.9.json', '/v1/dataset/latest/claims.txt'])(
    '%s is not there',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );

  it('describes itself to search engines', async () => {
    expect((await get('/v1/dataset.jsonld')).json()).toMatchObject({ '@type': 'Dataset', version: '0.1.0' });
  });
});

describe('every route', () => {
  it.each(REST_ROUTES.map((route) => [route.procedure, route] as const))(
    '%s answers its example in all its formats',
    async (_, route) => {
      const json = await get(`/v1${route.example}`);
      expect(json.statusCode).toBe(200);
      route.output.parse(json.json());
      for (const format of Object.keys(route.texts)) {
        const [path, query] = `/v1${route.example}`.split('?');
        const answer = await get(`${path}.${format}${query === undefined ? '' : `?${query}`}`);
        expect(answer.statusCode).toBe(200);
        expect(answer.body.trim()).not.toBe('');
      }
    },
  );

  it('is on the reference page, which needs no script', async () => {
    const page = await get('/docs');
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'; style-src 'sha256-/);
    for (const { path } of REST_ROUTES) expect(page.body).toContain(`/v1${path}`);
    expect((await get('/')).headers.location).toBe('/docs');
  });
});
