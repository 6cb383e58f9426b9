import { compare, reconcile, reconciliationSchema } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../src/index.ts';

const us = { entities: ['us-four'], period: '2024-H1', currency: 'USD' as const };
const three = { entities: ['china-three'], period: '2024-H1' };

describe('reconcile on the record', () => {
  it('106bn is the headline: Microsoft and Meta with finance leases, the rest cash', () => {
    const { matches, complete } = reconcile(dataset(), { ...us, amount: '106bn', growth: '+49.7%' });
    expect(complete).toBe(true);
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({ value: { amount: 105_930_000_000 }, choice: 'headline', departures: [] });
    expect(matches[0]?.companies.map(({ id, basis }) => [id, basis])).toEqual([
      ['amazon', 'cash-ppe'],
      ['alphabet', 'cash-ppe'],
      ['microsoft', 'incl-finance-leases'],
      ['meta', 'incl-finance-leases'],
    ]);
  });

  it.each([
    ['97bn', us, 97_141_000_000, 'cash purchases for all'],
    ['104bn', us, 103_885_000_000, 'Amazon: as the company states it'],
    [
      '22.1bn',
      { entities: ['alibaba'], period: '2024-H1', currency: 'CNY' },
      22_113_000_000,
      'Alibaba: cash purchases',
    ],
    ['$6.9bn', three, 6_947_792_823, 'at the rate on the last day'],
    ['$7.0bn', three, 6_998_104_603, 'headline'],
  ] as const)('%s', (amount, asked, value, text) => {
    const { matches } = reconcile(dataset(), { ...asked, entities: [...asked.entities], amount });
    expect(matches[0]).toMatchObject({ fits: 'inside', value: { amount: value }, text: expect.stringContaining(text) });
  });

  it('10.6bn is the tenfold slip', () => {
    const { matches, slips, complete, nearest } = reconcile(dataset(), { ...us, amount: '10.6bn' });
    expect([matches, complete]).toEqual([[], true]);
    expect(slips[0]).toMatchObject({
      kind: 'tenfold',
      text: 'ten times too small',
      value: { amount: 105_930_000_000 },
    });
    expect(nearest?.distance).toBe(89_751_000_000 - 10_650_000_000);
  });

  // What a reader may take one number for another by, each as it can be met in print.
  it.each([
    ['42bn', 'baidu', '2024-H1', 'CNY', 'tenfold', 4_156_000_000],
    ['105.93m', 'us-four', '2024-H1', 'USD', 'thousandfold', 105_930_000_000],
    ['$50bn', 'china-three', '2024-H1', undefined, 'currency-swapped', 50_491_000_000],
    ['$6.93bn', 'china-three', '2024-H1', undefined, 'rounded-before-conversion', 6_930_051_497],
    ['11.2bn', 'alibaba', '2024-H1', 'CNY', 'part-of-period', 11_153_000_000],
    ['38.3bn', 'alphabet', '2024-Q3', 'USD', 'year-to-date', 38_259_000_000],
    ['86bn', 'alibaba', '2025-Q1', 'CNY', 'trailing-year', 85_972_000_000],
    ['52.5bn', 'alphabet', '2024-H1', 'USD', 'longer-period', 52_535_000_000],
    ['91.4bn', 'alphabet', '2024', 'USD', 'neighbouring-period', 91_447_000_000],
    ['4.1bn', 'baidu', '2024-H1', 'CNY', 'part-for-whole', 4_106_000_000],
    ['73.4bn', 'us-four', '2024-H1', 'USD', 'entity-left-out', 73_385_000_000],
    ['110.6bn', 'us-four', '2024-H1', 'USD', 'entity-added', 110_582_714_525],
    ['23.1bn', 'baidu', '2024-H1', 'CNY', 'other-entity', 23_088_000_000],
    ['100bn', 'china-three', '2024', 'CNY', 'estimate-for-actual', 100_000_000_000],
  ] as const)('%s for %s in %s is a slip', (amount, entity, period, currency, kind, value) => {
    const { matches, slips } = reconcile(dataset(), { amount, entities: [entity], period, currency });
    expect(matches.filter(({ departures }) => departures.length === 0)).toEqual([]);
    const [slip] = slips.filter((one) => one.kind === kind);
    expect(slip, slips.map((one) => one.kind).join()).toBeDefined();
    if (value !== undefined) expect(slip?.value.amount).toBe(value);
  });

  it('guidance told as an outturn is named with its day, the newest first', () => {
    const { matches, slips } = reconcile(dataset(), {
      amount: '38bn',
      entities: ['meta'],
      period: '2024',
      currency: 'USD',
    });
    expect(matches).toEqual([]);
    expect(slips.map(({ kind, text }) => [kind, text]).slice(0, 2)).toEqual([
      ['guidance-for-actual', 'guidance of 2024-10-30'],
      ['guidance-for-actual', 'guidance of 2024-07-31'],
    ]);
  });

  it('a fiscal year for a calendar year is a departure, and so is the cash line', () => {
    const [match] = reconcile(dataset(), { amount: '44.5bn', entities: ['microsoft'], period: '2024' }).matches;
    expect(match?.departures.map(({ kind, worth }) => [kind, worth?.amount])).toEqual([
      ['basis', -20_048_000_000],
      ['period', -11_075_000_000],
    ]);
    const [calendar] = reconcile(dataset(), {
      amount: '24.6bn',
      entities: ['alibaba'],
      period: 'alibaba:FY2025-Q1',
    }).matches;
    expect(calendar).toMatchObject({ value: { amount: 24_612_000_000 }, departures: [{ kind: 'period' }] });
  });

  it('a bridge is named where a definition is reached by one', () => {
    const [match] = reconcile(dataset(), { amount: '14.6bn', entities: ['meta'], period: '2024-H1' }).matches;
    expect(match?.departures).toMatchObject([
      { bridge: 'finance-lease-principal', worth: { amount: -614_000_000, currency: 'USD' } },
    ]);
    expect(match?.departures[0]?.text).toBe(
      'Meta: cash purchases, net of proceeds (without principal payments on finance leases)',
    );
  });

  it('estimates that differ stand side by side, and a floor is met by overlap', () => {
    const asked = { entities: ['bytedance'], period: '2026', currency: 'CNY' } as const;
    expect(reconcile(dataset(), { ...asked, amount: '160bn' }).matches).toMatchObject([
      { fits: 'inside', value: { kind: 'estimate' }, departures: [{ kind: 'estimate' }] },
    ]);
    expect(reconcile(dataset(), { ...asked, amount: '250bn' }).matches).toMatchObject([
      { fits: 'overlap', value: { low: 200_000_000_000 } },
    ]);
  });

  it('growth narrows, and can be asked for alone', () => {
    const both = reconcile(dataset(), { ...us, amount: '97bn', growth: '+50%' });
    expect(both.matches).toEqual([]);
    expect(both.near.find(({ choice }) => choice === 'cash')).toMatchObject({ fits: 'inside', growthFits: false });
    expect(reconcile(dataset(), { ...us, growth: '+49.7%' }).matches.map(({ choice }) => choice)).toEqual(['headline']);
    expect(
      reconcile(dataset(), { entities: ['alibaba'], period: '2024-H1', growth: '123%' }).matches[0]?.growth,
    ).toBeCloseTo(1.2342, 4);
  });

  it('knows only what was public on the day', () => {
    const before = reconcile(dataset(), { ...us, amount: '106bn', asOf: '2024-07-30' });
    expect(before.matches).toEqual([]);
    expect(before.missing.map(({ id }) => id)).toEqual(expect.arrayContaining(['amazon', 'meta']));
    expect(reconcile(dataset(), { ...us, amount: '106bn', asOf: '2024-08-26' }).fitting).toBe(1);
  });

  it('offers no definition that a company does not publish, and says why', () => {
    const { matches, notOffered } = reconcile(dataset(), { ...us, amount: '106bn' });
    expect(notOffered).toContainEqual({
      entity: 'alphabet',
      basis: 'incl-finance-leases',
      text: 'Alphabet publishes no figure with finance leases',
    });
    expect(matches).toHaveLength(1);
  });

  it.each([
    [{ ...us, amount: '106' }, 'invalid-amount'],
    [{ ...us, amount: 'much' }, 'invalid-amount'],
    [{ ...us, amount: 'CNY 7bn' }, 'invalid-query'],
    [{ ...us }, 'invalid-query'],
    [{ ...us, amount: '7bn', period: '2024-Q5' }, 'invalid-period'],
    [{ ...us, amount: '7bn', entities: ['nobody'] }, 'unknown-entity'],
    [{ ...us, amount: '7bn', entities: [] }, 'invalid-query'],
  ])('refuses %o', (query, code) => {
    expect(() => reconcile(dataset(), query)).toThrow(expect.objectContaining({ code }));
  });

  it('has for every word and rate the total that a comparison has, to the unit', () => {
    const periods = ['2023-H2', '2024-Q2', '2024-H1', '2024', '2025-Q4', '2026-H1'];
    const entities = ['china-three', 'us-four', 'alibaba', 'apple', 'oracle', 'baidu-core'];
    let compared = 0;
    for (const period of periods)
      for (const entity of entities)
        for (const currency of ['USD', 'CNY'] as const)
          for (const [basis, rate] of [
            ['headline', 'average'],
            ['cash', 'average'],
            ['headline', 'period-end'],
            ['headline', 'convenience'],
          ] as const) {
            const { rows } = compare(dataset(), { entities: [entity], period, currency, basis, rate });
            const amount = rows.at(-1)?.value?.amount;
            if (amount === undefined) continue;
            const stated = { text: 'exact', amount, low: amount, high: amount + 1, hedged: false };
            const { matches } = reconcile(dataset(), { amount: stated, entities: [entity], period, currency });
            // Where nothing is converted, or two words mean one line, the plainer name is given.
            expect(
              matches.map(({ value }) => value.amount),
              `${entity} ${period} ${basis} ${currency} ${rate}`,
            ).toContain(amount);
            expect(Math.min(...matches.map(({ departures }) => departures.length))).toBeLessThanOrEqual(1);
            compared += 1;
          }
    expect(compared).toBeGreaterThan(150);
  });

  it('every answer follows its schema', () => {
    const queries = ['106bn', '97bn', '10.6bn'].map((amount) => ({ ...us, amount }));
    const others = { entities: ['bytedance', 'us-four'], period: '2025', amount: 'more than $100bn' };
    for (const query of [...queries, others, { ...three, growth: '122%' }]) {
      const answer = reconcile(dataset(), query);
      expect(reconciliationSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(
        JSON.parse(JSON.stringify(answer)),
      );
    }
  });
});
