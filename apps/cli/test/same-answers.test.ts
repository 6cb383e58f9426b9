import { createOutlayClient } from '@outlay/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startedHost } from '../../api/test/started-host.ts';
import { outlay } from './outlay.ts';

// The command line, tRPC, REST as JSON and REST as CSV are four doors to one answer: the same figure behind each.
const ENTITIES = [
  ['china-three', 'us-four'],
  ['us-four'],
  ['china-three'],
  ['alibaba'],
  ['tencent', 'baidu'],
  ['meta', 'microsoft', 'amazon', 'alphabet'],
  ['nvidia', 'oracle', 'apple'],
  ['bytedance'],
  ['阿里巴巴', 'ميتا'],
  ['baidu-core', 'baidu'],
];
const PERIODS = ['2024-H1', '2024-Q2', '2023', '2026-Q2', '2024-01-01..2024-06-30'];
const WAYS: Record<string, string>[] = [
  {},
  { basis: 'cash', currency: 'USD' },
  { currency: 'reported', rate: 'period-end' },
  { basis: 'cash-ppe', currency: 'CNY', asOf: '2024-08-26' },
];
const QUERIES = ENTITIES.flatMap((entities) =>
  PERIODS.flatMap((period) => WAYS.map((way) => ({ entities, period, ...way }))),
);

let served: Awaited<ReturnType<typeof startedHost>>;
let client: ReturnType<typeof createOutlayClient>;
beforeAll(async () => {
  served = await startedHost();
  client = createOutlayClient(`${served.url}/trpc`);
});
afterAll(() => served.close());

type Query = (typeof QUERIES)[number];

function commandLine({ entities, asOf, ...options }: Query & { asOf?: string }): string[] {
  const words = Object.entries({ ...options, ...(asOf ? { 'as-of': asOf } : {}) }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  return ['compare', ...entities, ...words];
}

function address(query: Query, ending = ''): string {
  const { entities, ...rest } = query;
  return `${served.url}/v1/compare${ending}?${new URLSearchParams({ entities: entities.join(','), ...rest })}`;
}

describe('two hundred comparisons', () => {
  it('are two hundred', () => expect(QUERIES).toHaveLength(200));

  it.each(QUERIES.map((query) => [commandLine(query).slice(1).join(' '), query] as const))('%s', async (_, query) => {
    const printed = outlay([...commandLine(query), '--format', 'json']);
    const [rest, csv, trpc] = await Promise.all([
      fetch(address(query)),
      fetch(address(query, '.csv')),
      client.capex.compare.query(query as never).catch((error: unknown) => error),
    ]);
    if (printed.out === '') {
      const problem = (await rest.json()) as { code: string; message: string };
      expect(rest.status).toBeGreaterThanOrEqual(400);
      expect(printed.err).toContain(problem.message);
      expect(trpc).toMatchObject({ data: { error: { code: problem.code, message: problem.message } } });
      return;
    }
    const answer = JSON.parse(printed.out);
    expect(rest.status).toBe(200);
    expect(await rest.json()).toEqual(answer);
    expect(trpc).toEqual(answer);
    expect(await csv.text()).toBe(outlay([...commandLine(query), '--format', 'csv']).out);
  });
});
