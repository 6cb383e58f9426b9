import { createOutlayClient } from '@outlay/api';
import { checkText } from '@outlay/claims';
import { dataset } from '@outlay/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startedHost } from './started-host.ts';

let served: Awaited<ReturnType<typeof startedHost>>;
beforeAll(async () => {
  served = await startedHost();
});
afterAll(() => served.close());

const TEXT = 'Alibaba spent 23bn yuan in the first half of 2024, up 123% from a year earlier. Baidu spent 42bn yuan.';
const post = (body: string, type = 'application/json', query = '', headers: Record<string, string> = {}) =>
  fetch(`${served.url}/v1/check${query}`, { method: 'POST', headers: { 'content-type': type, ...headers }, body });

describe('a text that is sent to be checked', () => {
  const options = { lang: 'en', published: '2024-08-26' } as const;
  const expected = () => JSON.parse(JSON.stringify(checkText(dataset(), TEXT, options)));

  it('is answered with its claims, as JSON, as plain text and over tRPC', async () => {
    const json = await post(JSON.stringify({ text: TEXT, ...options }));
    expect(json.status).toBe(200);
    expect(json.headers.get('cache-control')).toBe('no-store');
    expect(await json.json()).toEqual(expected());
    const plain = await post(TEXT, 'text/plain; charset=utf-8', '?lang=en&published=2024-08-26');
    expect(await plain.json()).toEqual(expected());
    const client = createOutlayClient(`${served.url}/trpc`);
    expect(await client.claims.check.mutate({ text: TEXT, ...options })).toEqual(expected());
    expect(expected().claims.map(({ verdict }: { verdict: string }) => verdict)).toContain('contradicted');
  });

  it.each([
    ['no body', () => post(''), 400, 'invalid-body'],
    ['a list', () => post('[]'), 400, 'invalid-body'],
    ['a text that is no text', () => post('{"text":1}'), 400, 'invalid-input'],
    ['an empty text', () => post('', 'text/plain'), 400, 'invalid-input'],
    ['another language', () => post('{"text":"x","lang":"fr"}'), 400, 'invalid-input'],
    ['a day that is none', () => post('{"text":"x","published":"2024-02-30"}'), 400, 'invalid-input'],
    ['a word too many', () => post('{"text":"x","surprise":1}'), 400, 'invalid-input'],
    ['a prototype', () => post('{"text":"x","__proto__":{"lang":"en"},"surprise":1}'), 400, 'invalid-input'],
    ['a hundred thousand characters and one', () => post('x'.repeat(100_001), 'text/plain'), 400, 'invalid-input'],
    ['a third of a megabyte', () => post('x'.repeat(300_000), 'text/plain'), 413, 'body-too-large'],
    ['another type', () => post('<p>x</p>', 'text/html'), 415, 'unsupported-media-type'],
    [
      'a wish for CSV',
      () => post('{"text":"x"}', 'application/json', '', { accept: 'text/csv' }),
      406,
      'not-acceptable',
    ],
    ['GET', () => fetch(`${served.url}/v1/check?text=x`), 405, 'method-not-allowed'],
  ])('with %s is refused', async (_, ask, status, code) => {
    const refused = await ask();
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({ code, message: expect.any(String), requestId: expect.any(String) });
  });
});
