import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { Assistant } from './assistant.ts';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await Assistant.connected();
});
afterAll(async () => {
  // Whatever was asked, the server foresaw it.
  expect(assistant.messages).toBe('');
  await assistant.close();
});

describe('a wrong question', () => {
  it.each([
    ['compare', { entities: ['alibab'], period: '2024-H1' }, 'unknown-entity', 'Did you mean "alibaba"'],
    ['compare', { entities: ['nobody at all'], period: '2024-H1' }, 'unknown-entity', 'the companies tool'],
    ['compare', { entities: [], period: '2024-H1' }, 'invalid-input', ''],
    ['compare', { entities: ['baidu', 'Baidu'], period: '2024-H1' }, 'invalid-query', ''],
    ['compare', { entities: ['baidu'], period: '2024-H1', surprise: 1 }, 'invalid-input', ''],
    ['compare', { entities: ['baidu'], period: '2024-H1', asOf: '2027-01-01' }, 'invalid-day', 'asOf'],
    ['compare', { entities: 'baidu', period: '2024-H1' }, 'invalid-input', ''],
    ['compare', { entities: Array(26).fill('baidu'), period: '2024-H1' }, 'invalid-input', ''],
    ['compare', { entities: ['__proto__'], period: '2024-H1' }, 'unknown-entity', ''],
    ['compare', { entities: ['constructor'], period: '2024-H1' }, 'unknown-entity', ''],
    ['compare', {}, 'invalid-input', 'Also: period'],
    ['series', { entities: ['baidu'], from: '1950-Q1', to: '2026-Q2' }, 'invalid-period', 'shorter span'],
    ['series', { entities: ['us-four', 'meta', 'baidu'], from: '1990-Q1', to: '2026-Q2' }, 'invalid-query', 'fewer'],
    ['explain', { entity: 'baidu', period: 'FY2024' }, 'invalid-period', 'alibaba:FY2024'],
    ['explain', { entity: 'baidu', period: '2024-Q1', basis: 'gross' }, 'invalid-input', ''],
    ['convert', { amount: 1.5, from: 'CNY', to: 'USD', period: '2024-H1' }, 'invalid-input', ''],
    ['convert', { amount: 1e300, from: 'CNY', to: 'USD', period: '2024-H1' }, 'invalid-input', ''],
    ['convert', { amount: 9e15, from: 'USD', to: 'KRW', period: '2024-H1' }, 'invalid-amount', ''],
    ['convert', { amount: 1, from: 'CNY', to: 'USD', period: '1950' }, 'rate-missing', ''],
    ['sources', { id: 'no-such' }, 'unknown-source', 'the sources tool'],
    ['company', { id: 'us-four' }, 'unknown-entity', 'Its members: amazon'],
    ['companies', { id: 'baidu' }, 'invalid-input', ''],
  ])('%s %j is refused as %s', async (name, question, code, hint) => {
    const { isError, text, structured } = await assistant.ask(name, question);
    expect(isError).toBe(true);
    expect(structured).toMatchObject({ code, message: expect.any(String) });
    expect(text.startsWith(`${code}: ${structured.message}`)).toBe(true);
    expect(String(structured.hint ?? '')).toContain(hint);
    expect(text).not.toMatch(/\.ts:|node_modules|\bat \w+ \(/);
  });

  it.each(['nothing', '', 'constructor', '__proto__', 'toString', 'compare '])(
    'there is no tool "%s", and the client hears of it',
    async (name) => {
      const heard = await assistant.ask(name, {}).catch((error: Error) => error.message);
      expect(JSON.stringify(heard)).toMatch(/not found|disabled|isError/);
    },
  );

  it('with more in it than any question has is refused', async () => {
    const heard = await assistant.ask('compare', { entities: Array(5_000).fill('baidu'), period: '2024-H1' });
    expect(heard.isError).toBe(true);
    expect(heard.text).toMatch(/more than the maximum/);
  });
});

const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'alibaba',
    'us-four',
    '2024-H1',
    '2019-Q1',
    'cash',
    'USD',
    '\u0000',
    '..',
  ),
);
const anything = fc.oneof(
  { weight: 3, arbitrary: words },
  fc.anything({ withNullPrototype: true, withSparseArray: false, withTypedArray: false, key: words, maxDepth: 3 }),
  fc.array(words, { maxLength: 40 }),
);
const FIELDS = [
  'entities',
  'entity',
  'id',
  'period',
  'against',
  'from',
  'to',
  'by',
  'basis',
  'currency',
  'rate',
  'asOf',
];
const strange = fc.dictionary(
  fc.oneof(fc.constantFrom(...FIELDS, 'amount', 'intensity', '__proto__'), words),
  anything,
  { maxKeys: 4 },
);
const entity = fc.constantFrom(
  'alibaba',
  'us-four',
  'bytedance',
  'baidu-core',
  'cn-national',
  'Nvidia',
  '腾讯',
  'TSMC',
);
const period = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.constantFrom('', '-Q1', '-Q3', '-H2', '-9M', '-02', '-02-30', '..2026'),
  )
  .map(([year, part]) => `${year}${part}`);
/** Questions that make sense, or nearly. */
const sensible = fc.record(
  {
    entities: fc.uniqueArray(entity, { minLength: 1, maxLength: 4 }),
    entity,
    id: entity,
    period,
    against: period,
    from: period,
    to: period,
    by: fc.constantFrom('quarter', 'half', 'year'),
    basis: fc.constantFrom('headline', 'cash', 'cash-ppe', 'company-stated'),
    currency: fc.constantFrom('USD', 'CNY', 'KRW', 'reported'),
    rate: fc.constantFrom('average', 'period-end', 'convenience'),
    asOf: fc.constantFrom('2024-08-26', '2019-01-01', '2026-11-23'),
    amount: fc.maxSafeInteger(),
    intensity: fc.boolean(),
    chip: fc.constantFrom('h20', 'nvidia-h100-sxm', '910c', 'b200', 'tpu-v7'),
    product: fc.constantFrom('h20', 'nvidia-hopper', '910b'),
    vendor: fc.constantFrom('nvidia', 'huawei', 'nobody'),
    on: fc.constantFrom('2024-08-26', '2022-09-01', '2026-11-23', '2027-01-01'),
    buyers: fc.uniqueArray(fc.constantFrom('bytedance', 'china-buyers', 'microsoft'), { minLength: 1 }),
    estimator: fc.constantFrom('Epoch AI', 'omdia', 'nobody'),
    stage: fc.constantFrom('delivered', 'ordered', 'lost'),
    priceLow: fc.integer({ max: 50_000 }),
    priceHigh: fc.integer({ min: 1 }),
  },
  { requiredKeys: [] },
);

/** The fields of a question that a tool knows, and in some questions others beside. */
const asked = fc
  .tuple(fc.constantFrom(...TOOLS), sensible, fc.option(strange, { freq: 2 }))
  .map(([{ name, input }, question, more]) => {
    const known = Object.entries(question).filter(([field]) => field in input.shape);
    return [name, { ...Object.fromEntries(known), ...more }] as const;
  });

it('whatever it is asked, the server answers or says what is wrong, and goes on', { timeout: 120_000 }, async () => {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(asked, async ([name, question]) => {
      // What a client can send is what JSON can hold.
      const sent = JSON.parse(JSON.stringify(question)) as Record<string, unknown>;
      const { isError, text, structured } = await assistant.ask(name, sent);
      const outcome = isError ? String(structured?.code ?? 'too-much') : 'answered';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\.[cm]?[jt]s:\d|node_modules/);
      expect(outcome).not.toBe('internal');
    }),
    { numRuns: 800 },
  );
  expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['answered', 'invalid-input', 'invalid-period']));
  expect((await assistant.ask('explain', { entity: 'baidu', period: '2024-H1' })).isError).toBe(false);
});
