import { describe, expect, it } from 'vitest';
import { company, observation, record } from '../../test/small-record.ts';
import { compare, comparisonSchema, explain, OutlayError, openDataset, series, seriesSchema } from '../index.ts';

const names = { en: 'Pair', ar: 'Pair', zh: 'Pair' };
const group = (id: string, members: string[]) => ({
  id,
  names,
  shortNames: names,
  aliases: [],
  country: 'CN',
  members,
  why: 'two of them',
});

const dataset = record({
  companies: [
    company('yuan', { currency: 'CNY', country: 'CN' }),
    company('stated', {
      currency: 'CNY',
      country: 'CN',
      headline: {
        basis: 'company-stated',
        definition: 'additions',
        short: { en: 'additions, accrual', ar: 'إضافات', zh: '新增额' },
        why: 'its own',
      },
    }),
    company('dollar'),
    company('half'),
  ],
  groups: [group('pair', ['yuan', 'stated']), group('mixed', ['yuan', 'dollar']), group('broken', ['dollar', 'half'])],
  observations: [
    observation('yuan', '2024-Q1', 71_800_000, {
      currency: 'CNY',
      convenience: { currency: 'USD', amount: 9_900_000 },
    }),
    observation('yuan', '2023-Q1', 68_000_000, { currency: 'CNY' }),
    observation('stated', '2024-Q1', 143_600_000, { currency: 'CNY', basis: 'company-stated' }),
    observation('stated', '2023-Q1', 68_000_000, { currency: 'CNY', basis: 'company-stated' }),
    observation('dollar', '2024-Q1', 100_000_000),
    observation('dollar', '2023-Q1', 80_000_000),
    observation('dollar', '2024-Q1', 400_000_000, { metric: 'revenue', basis: undefined }),
  ],
});
const row = (comparison: ReturnType<typeof compare>, id: string) =>
  comparison.rows.find((candidate) => candidate.id === id && candidate.group === undefined);

describe('compare', () => {
  const comparison = compare(dataset, { entities: ['pair', 'dollar'], period: '2024-Q1' });

  it('answers in the shape it promises', () => expect(comparisonSchema.parse(comparison)).toEqual(comparison));

  it('adds in the own currency and converts the sum once', () => {
    expect(row(comparison, 'pair')).toMatchObject({
      reported: { amount: 215_400_000, currency: 'CNY', kind: 'derived' },
      value: { amount: Math.round(215_400_000 / ((7.0 * 20 + 7.3 * 10 + 7.2 * 21) / 51)), currency: 'USD' },
      coverage: { members: 2, present: 2, missing: [] },
      basis: ['cash-ppe', 'company-stated'],
    });
  });

  it('measures growth in the own currency, and names the two others', () => {
    const pair = row(comparison, 'pair');
    expect(pair?.growth).toBeCloseTo(215.4 / 136 - 1, 12);
    expect(pair?.growthCurrency).toBe('CNY');
    expect(pair?.constantCurrencyGrowth).toBeCloseTo(215.4 / 136 - 1, 12);
    expect(pair?.convertedGrowth).not.toBeCloseTo(pair?.growth as number, 3);
  });

  it('takes growth of a mixed group at constant rates as well', () => {
    const mixed = row(compare(dataset, { entities: ['mixed'], period: '2024-Q1' }), 'mixed');
    const rate = (7.0 * 20 + 7.3 * 10 + 7.2 * 21) / 51;
    expect(mixed?.reported).toBeNull();
    expect(mixed?.constantCurrencyGrowth).toBeCloseTo((71.8 / rate + 100) / (68 / rate + 80) - 1, 6);
    expect(mixed?.growth).toBeCloseTo(mixed?.convertedGrowth as number, 12);
  });

  it('says which definitions it mixed', () => {
    expect(comparison.caveats).toContainEqual({
      code: 'mixed-bases',
      text: 'yuan: cash purchases. stated: additions, accrual.',
      entities: ['pair', 'yuan', 'stated'],
    });
  });

  it('has a ratio between what is compared, now and before', () => {
    expect(comparison.ratios).toEqual([
      {
        numerator: 'pair',
        denominator: 'dollar',
        value: expect.closeTo(0.3, 2),
        previous: expect.any(Number),
        kind: 'derived',
        previousKind: 'derived',
      },
    ]);
  });

  it('gives no total where a member is missing, and says how many', () => {
    const broken = row(compare(dataset, { entities: ['broken'], period: '2024-Q1' }), 'broken');
    expect(broken).toMatchObject({
      value: null,
      growth: null,
      gap: { text: 'no total: 1 of 2 parts missing', entities: ['half'] },
      coverage: { members: 2, present: 1, missing: ['half'] },
    });
  });

  it('uses the amounts that filers printed, or says that there are none', () => {
    const printed = compare(dataset, {
      entities: ['yuan', 'stated'],
      period: '2024-Q1',
      currency: 'USD',
      rate: 'convenience',
    });
    expect(row(printed, 'yuan')?.value).toMatchObject({ amount: 9_900_000 });
    expect(row(printed, 'stated')).toMatchObject({
      value: null,
      gap: { text: expect.stringContaining('no convenience translation') },
    });
  });

  it('sets spending against revenue, or says what is missing', () => {
    const intensity = compare(dataset, { entities: ['dollar', 'yuan'], period: '2024-Q1', intensity: true });
    expect(row(intensity, 'dollar')?.intensity).toMatchObject({ value: 0.25 });
    expect(row(intensity, 'yuan')?.intensity).toMatchObject({ value: null, gap: { reason: 'not-covered' } });
  });

  it.each([
    [{ entities: [], period: '2024-Q1' }, 'invalid-query'],
    [{ entities: ['dollar', 'dollar'], period: '2024-Q1' }, 'invalid-query'],
    [{ entities: ['dolar'], period: '2024-Q1' }, 'unknown-entity'],
    [{ entities: ['dollar'], period: '2024-Q9' }, 'invalid-period'],
    [{ entities: ['dollar'], period: 'FY2024-Q1' }, 'invalid-period'],
    [{ entities: ['dollar'], period: 'nobody:FY2024-Q1' }, 'unknown-entity'],
    [{ entities: ['dollar'], period: '2024-Q1', asOf: '2030-01-01' }, 'invalid-day'],
    [{ entities: ['dollar'], period: '2024-Q1', asOf: 'yesterday' }, 'invalid-day'],
  ])('refuses %j', (query, code) => {
    expect(() => compare(dataset, query)).toThrow(expect.objectContaining({ code }));
  });

  it('offers the nearest names', () => {
    expect(() => compare(dataset, { entities: ['dolar'], period: '2024-Q1' })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Did you mean "dollar"?') }),
    );
  });
});

describe('what is not compared', () => {
  it('growth over periods of another length, with the reason', () => {
    const { growth, constantCurrencyGrowth, convertedGrowth, caveats } = row(
      compare(dataset, { entities: ['dollar'], period: '2024-Q1', against: '2023' }),
      'dollar',
    ) as NonNullable<ReturnType<typeof row>>;
    expect([growth, constantCurrencyGrowth, convertedGrowth]).toEqual([null, null, null]);
    expect(caveats).toEqual([]);
    const long = record({
      companies: [company('a')],
      observations: [observation('a', '2024', 10), observation('a', '2023-H1', 4)],
    });
    expect(row(compare(long, { entities: ['a'], period: '2024', against: '2023-H1' }), 'a')).toMatchObject({
      growth: null,
      caveats: [{ code: 'growth-refused' }],
    });
  });

  it('a 14-week quarter against one of 13, without saying so', () => {
    const weeks = record({
      companies: [company('a')],
      observations: [observation('a', '2022-09-25..2022-12-31', 98), observation('a', '2021-09-26..2021-12-25', 91)],
    });
    const compared = row(compare(weeks, { entities: ['a'], period: '2022-Q4' }), 'a');
    expect(compared?.growth).toBeCloseTo(98 / 91 - 1, 12);
    expect(compared?.caveats.map(({ code, text }) => [code, text])).toContainEqual([
      'longer-period',
      'a: 98 days are compared with 91',
    ]);
  });

  it('a cash line that is complete in one period only', () => {
    const half = record({
      companies: [
        company('a', {
          headline: { basis: 'company-stated', definition: 'd', short: { en: 's', ar: 's', zh: 's' }, why: 'w' },
        }),
      ],
      observations: [observation('a', '2024-Q1', 10), observation('a', '2023-Q1', 8, { basis: 'company-stated' })],
    });
    expect(row(compare(half, { entities: ['a'], period: '2024-Q1', basis: 'cash' }), 'a')?.gap?.reason).toBe(
      'basis-not-published',
    );
  });
});

describe('names', () => {
  it('are found in any language, and by alias, where they mean one entity', () => {
    const named = record({
      companies: [
        company('alibaba', {
          names: { en: 'Alibaba Group', ar: 'مجموعة علي بابا', zh: '阿里巴巴集团' },
          shortNames: { en: 'Alibaba', ar: 'علي بابا', zh: '阿里巴巴' },
          aliases: ['Ali'],
        }),
        company('other', { aliases: ['Ali'] }),
      ],
      observations: [],
    });
    for (const name of ['alibaba', 'ALIBABA', 'Alibaba Group', '阿里巴巴', 'علي بابا'])
      expect(named.entity(name).id).toBe('alibaba');
    expect(() => named.entity('Ali')).toThrow(expect.objectContaining({ code: 'unknown-entity' }));
  });
});

describe('guidance', () => {
  it('is the newest of each basis, and none where the outturn on its basis is there', () => {
    const guidance = (basis: 'cash-ppe' | 'cash-ppe-net', low: number, published: string) =>
      observation('a', '2024', undefined, { kind: 'guidance', basis, low, published });
    const rows = [
      guidance('cash-ppe', 1, '2024-02-01'),
      guidance('cash-ppe', 2, '2024-05-01'),
      guidance('cash-ppe-net', 3, '2024-03-01'),
    ];
    const before = record({ companies: [company('a')], observations: rows });
    expect(row(compare(before, { entities: ['a'], period: '2024' }), 'a')?.outlook?.map(({ low }) => low)).toEqual([
      3, 2,
    ]);
    const after = record({
      companies: [company('a')],
      observations: [...rows, observation('a', '2024', 9, { basis: 'cash-ppe-net' })],
    });
    expect(row(compare(after, { entities: ['a'], period: '2024' }), 'a')?.outlook?.map(({ low }) => low)).toEqual([2]);
  });
});

describe('explain', () => {
  it('goes down to the rate, its months, and the documents', () => {
    const { derivation } = explain(dataset, { entity: 'pair', period: '2024-Q1', currency: 'USD' });
    expect(derivation).toMatchObject({
      op: 'convert',
      operands: [
        { op: 'rate', quote: 'CNY', months: [{ month: '2024-01' }, { month: '2024-02' }, { month: '2024-03' }] },
        { op: 'sum', operands: [{ op: 'observation', source: { title: 'A filing' } }, { op: 'observation' }] },
      ],
    });
  });

  it('names the missing members of a group', () => {
    expect(explain(dataset, { entity: 'broken', period: '2024-Q1' })).toMatchObject({
      derivation: null,
      missing: [{ id: 'half' }],
    });
  });
});

describe('series', () => {
  it('has a point for each period, gaps in their place, and growth on the year', () => {
    const result = series(dataset, { entities: ['dollar'], from: '2023-Q1', to: '2024-Q1' });
    expect(seriesSchema.parse(result)).toEqual(result);
    const [only] = result.series;
    expect(only?.points.map(({ value, gap }) => value?.amount ?? gap?.reason)).toEqual([
      80_000_000,
      'not-on-record',
      'not-on-record',
      'not-on-record',
      100_000_000,
    ]);
    expect(only?.points.at(-1)?.growth).toBeCloseTo(0.25, 12);
  });

  it('refuses a span that is not made of whole steps, or of too many', () => {
    expect(() => series(dataset, { entities: ['dollar'], from: '2024-02', to: '2024-02', by: 'quarter' })).toThrow(
      OutlayError,
    );
  });
});

describe('openDataset', () => {
  it('opens an empty record', () => {
    const empty = openDataset({
      version: '0',
      recordedTo: '2026-01-01',
      companies: [],
      groups: [],
      observations: [],
      sources: [],
      rates: [],
      deflators: [],
    });
    expect(() => empty.entity('anything')).toThrow(/there is no company or group/);
    expect(() => empty.ratesOf('CNY')).toThrow(expect.objectContaining({ code: 'rate-missing' }));
  });
});
