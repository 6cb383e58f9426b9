import { expect, it } from 'vitest';
import { acme, smallRecord } from '../../test/small-record.ts';
import { operandsAcyclic } from './operands-acyclic.ts';

it('is silent on a sound record', () => expect(operandsAcyclic(smallRecord())).toEqual([]));

it('finds rows that are derived from each other', () => {
  const record = acme(
    { period: 'FY2024-Q1', kind: 'derived', operands: 'capex/cash-ppe@FY2024-H1 - capex/cash-ppe@FY2024-Q2' },
    { period: 'FY2024-H1', amount: '210' },
    { period: 'FY2024-Q2', kind: 'derived', operands: 'capex/cash-ppe@FY2024-H1 - capex/cash-ppe@FY2024-Q1' },
  );
  expect(operandsAcyclic(record).map(({ row, message }) => [row, message])).toEqual([
    [
      2,
      'the row is derived from itself: acme/cash-ppe/FY2024-Q1 from acme/cash-ppe/FY2024-Q2 from acme/cash-ppe/FY2024-Q1',
    ],
    [
      4,
      'the row is derived from itself: acme/cash-ppe/FY2024-Q2 from acme/cash-ppe/FY2024-Q1 from acme/cash-ppe/FY2024-Q2',
    ],
  ]);
});
