import { describe, expect, it } from 'vitest';
import { acme, smallRecord } from '../../test/small-record.ts';
import { fiscalYearsSum } from './fiscal-years-sum.ts';

const quarters = [
  { period: 'FY2024-Q1', amount: '100' },
  { period: 'FY2024-Q2', amount: '110' },
  { period: 'FY2024-Q3', amount: '120' },
  { period: 'FY2024-Q4', amount: '130' },
];

describe('fiscalYearsSum', () => {
  it('is silent when the parts add up', () => expect(fiscalYearsSum(smallRecord())).toEqual([]));

  it('finds a year that its quarters miss by one', () => {
    const [finding, ...rest] = fiscalYearsSum(acme(...quarters, { period: 'FY2024', amount: '461' }));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      row: 6,
      observation: 'acme/cash-ppe/FY2024',
      message: 'capex cash-ppe of FY2024 is 461, and Q1 + Q2 + Q3 + Q4 give 460 (+1)',
    });
    expect(finding?.hint).toContain('acme/cash-ppe/FY2024-Q1 (line 2)');
  });

  it.each([
    [['FY2024-H1', 'FY2024-Q1', 'FY2024-Q2'], 'H1'],
    [['FY2024-9M', 'FY2024-H1', 'FY2024-Q3'], '9M'],
    [['FY2024', 'FY2024-9M', 'FY2024-Q4'], 'FY2024'],
    [['FY2024', 'FY2024-H1', 'FY2024-H2'], 'FY2024'],
  ])('compares %j', (periods) => {
    const rows = periods.map((period, at) => ({ period, amount: at === 0 ? '30' : '10' }));
    expect(fiscalYearsSum(acme(...rows))).toHaveLength(1);
    expect(fiscalYearsSum(acme({ ...rows[0], amount: '20' }, ...rows.slice(1)))).toEqual([]);
  });

  it('takes the newest vintage of each part, and leaves ranges and guidance alone', () => {
    const restated = { period: 'FY2024-Q4', amount: '131', published: '2026-02-01' };
    expect(fiscalYearsSum(acme(...quarters, restated, { period: 'FY2024', amount: '461' }))).toEqual([]);
    expect(fiscalYearsSum(acme(...quarters, { period: 'FY2024', amount: '', low: '500' }))).toEqual([]);
    expect(fiscalYearsSum(acme(...quarters, { period: 'FY2024', amount: '500', kind: 'guidance' }))).toEqual([]);
  });
});
