import { reconcile, reconciliationSchema } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../src/index.ts';

const us = { entities: ['us-four'], period: '2024-H1', currency: 'USD' } as const;
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
    const { matches, slips, complete } = reconcile(dataset(), { ...us, amount: '10.6bn' });
    expect([matches, complete]).toEqual([[], true]);
    expect(slips[0]).toMatchObject({ kind: 'tenfold', reading: { value: { amount: 105_930_000_000 } } });
  });

  it('every answer follows its schema', () => {
    for (const amount of ['106bn', '97bn', '10.6bn'])
      expect(reconciliationSchema.parse(reconcile(dataset(), { ...us, amount }))).toBeTruthy();
  });
});
