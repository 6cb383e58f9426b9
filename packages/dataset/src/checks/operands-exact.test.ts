import { describe, expect, it } from 'vitest';
import { acme, type RowCells, smallRecord } from '../../test/small-record.ts';
import { operandsExact } from './operands-exact.ts';

const half: RowCells = { period: 'FY2024-H1', amount: '210' };
const first: RowCells = { period: 'FY2024-Q1', amount: '100' };
const second = (more: RowCells): RowCells => ({
  ...{ period: 'FY2024-Q2', amount: '110', kind: 'derived' },
  ...{ operands: 'capex/cash-ppe@FY2024-H1 - capex/cash-ppe@FY2024-Q1' },
  ...more,
});
const net: RowCells = { basis: 'cash-ppe-net', amount: '90' };
const lease: RowCells = { metric: 'finance-lease-principal', basis: '', amount: '5' };
const withLeases = (more: RowCells = {}): RowCells => ({
  ...{ basis: 'incl-finance-leases', amount: '95', kind: 'derived' },
  ...{ operands: 'capex/cash-ppe-net@FY2024-Q1 + finance-lease-principal@FY2024-Q1' },
  ...more,
});
const messages = (...rows: RowCells[]) => operandsExact(acme(...rows)).map(({ message }) => message);

describe('operandsExact', () => {
  it('is silent on a sound record', () => expect(operandsExact(smallRecord())).toEqual([]));
  it('crosses bases along a declared bridge', () => expect(messages(net, withLeases(), lease)).toEqual([]));

  it('goes back over the bridge', () => {
    const back = 'capex/incl-finance-leases@FY2024-Q1 - finance-lease-principal@FY2024-Q1';
    const given = withLeases({ kind: 'reported', operands: '' });
    expect(messages({ ...net, kind: 'derived', operands: back }, given, lease)).toEqual([]);
  });

  it.each<[string, RowCells[], string]>([
    ['another amount', [half, first, second({ amount: '111' })], 'the operands give 110, and the row says 111'],
    [
      'other days',
      [half, first, second({ period: 'FY2024-Q3' })],
      'the days of the operands do not give 2024-07-01..2024-09-30 of cash-ppe',
    ],
    [
      'another currency',
      [half, { ...first, currency: 'CNY' }, second({})],
      'the operand acme/cash-ppe/FY2024-Q1 is in CNY, and the row in USD',
    ],
    [
      'a range',
      [half, { ...first, low: '90' }, { ...second({}), amount: '', low: '100' }],
      'operands are for exact amounts, and a range is none',
    ],
    ['a reported row', [half, first, second({ kind: 'reported' })], 'a reported row has no operands'],
    [
      'a bridge that is not declared',
      [
        { amount: '95' },
        { ...net, kind: 'derived', operands: 'capex/cash-ppe@FY2024-Q1 - ppe-proceeds@FY2024-Q1' },
        { ...lease, metric: 'ppe-proceeds' },
      ],
      'the days of the operands do not give 2024-01-01..2024-03-31 of cash-ppe-net',
    ],
  ])('finds %s', (_, rows, message) => expect(messages(...rows)).toEqual([message]));
});
