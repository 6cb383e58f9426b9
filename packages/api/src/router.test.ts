import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compare, ERROR_CODES } from '@outlay/domain';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { company, observation, record } from '../../domain/test/small-record.ts';
import { type ApiContext, appRouter, createCaller, createOutlayClient, TRPC_CODES } from './index.ts';

const dataset = record({
  companies: [company('yuan', { currency: 'CNY', country: 'CN' }), company('dollar')],
  groups: [{ ...company('both'), members: ['yuan', 'dollar'], why: 'both of them' }],
  observations: [
    observation('yuan', '2024-Q1', 71_800_000, { currency: 'CNY' }),
    observation('yuan', '2023-Q1', 68_000_000, { currency: 'CNY' }),
    observation('dollar', '2024-Q1', 100_000_000),
    observation('dollar', '2023-Q1', 80_000_000),
  ],
});
const context: ApiContext = { dataset, now: () => new Date('2026-11-24T00:00:00Z'), requestId: 'r-1' };

describe('the contract, in process', () => {
  const caller = createCaller(context);

  it('answers as the domain does', async () => {
    const query = { entities: ['yuan', 'dollar'], period: '2024-Q1' };
    expect(await caller.capex.compare(query)).toEqual(JSON.parse(JSON.stringify(compare(dataset, query))));
    expect(
      (await caller.capex.explain({ entity: 'yuan', period: '2024-Q1', currency: 'USD' })).derivation,
    ).toMatchObject({ op: 'convert' });
    expect((await caller.capex.series({ entities: ['dollar'], from: '2024-Q1', to: '2024-Q1' })).series).toHaveLength(
      1,
    );
    expect(await caller.capex.gaps({ entities: ['dollar'], from: '2024-Q1', to: '2024-Q2' })).toMatchObject([
      { from: '2024-Q2' },
    ]);
    expect(await caller.rates.get({ quote: 'CNY', period: '2024-Q1' })).toMatchObject({
      observations: 51,
      quote: 'CNY',
    });
    expect(await caller.convert({ amount: 7, from: 'USD', to: 'CNY', period: '2024-01' })).toMatchObject({
      to: { amount: 49, currency: 'CNY' },
    });
    expect(await caller.sources.list({ entity: 'dollar' })).toMatchObject([{ id: 'filing' }]);
    expect(await caller.sources.list({ entity: 'both' })).toMatchObject([{ id: 'filing' }]);
    expect(await caller.companies.get({ id: 'dollar' })).toMatchObject({ id: 'dollar' });
    expect(await caller.dataset.info()).toMatchObject({ observations: 4, licence: 'CC-BY-4.0' });
  });

  it('has a code for every error of the domain', () =>
    expect(Object.keys(TRPC_CODES).sort()).toEqual([...ERROR_CODES].sort()));
});

describe('the contract, over HTTP with its client', () => {
  const handler = createHTTPHandler({ router: appRouter, createContext: () => context });
  const server = createServer(handler);
  let client: ReturnType<typeof createOutlayClient>;

  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    client = createOutlayClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  it('answers as in process, several questions in one request', async () => {
    const [comparison, info] = await Promise.all([
      client.capex.compare.query({ entities: ['dollar'], period: '2024-Q1' }),
      client.dataset.info.query(),
    ]);
    expect(comparison.rows[0]?.value).toMatchObject({ amount: 100_000_000 });
    expect(info.version).toBe('0.0.0');
  });

  it.each([
    [{ entities: ['dolar'], period: '2024-Q1' }, 404, 'unknown-entity', /Did you mean "dollar"/],
    [{ entities: ['dollar'], period: '2024-Q9' }, 400, 'invalid-period', /Write 2024/],
    [{ entities: [], period: '2024-Q1' }, 400, 'invalid-input', undefined],
    [{ entities: ['dollar'], period: '2024-Q1', surprise: 1 }, 400, 'invalid-input', undefined],
    [
      { entities: Array.from({ length: 26 }, (_, index) => `c${index}`), period: '2024-Q1' },
      400,
      'invalid-input',
      undefined,
    ],
    [{ entities: ['__proto__'], period: '2024-Q1' }, 404, 'unknown-entity', undefined],
  ])('refuses %j in one shape', async (input, status, code, hint) => {
    const failed = await client.capex.compare.query(input as never).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      data: { httpStatus: status, error: { code, message: expect.any(String), requestId: 'r-1' } },
    });
    if (hint) expect((failed as { data: { error: { hint: string } } }).data.error.hint).toMatch(hint);
    expect(JSON.stringify(failed)).not.toMatch(/\.ts:|node_modules/);
  });
});
