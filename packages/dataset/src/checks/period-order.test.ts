import { expect, it } from 'vitest';
import { acme, type RowCells, smallRecord } from '../../test/small-record.ts';
import { periodOrder } from './period-order.ts';

const messages = (...rows: RowCells[]) => periodOrder(acme(...rows)).map(({ row, message }) => [row, message]);

it('is silent on a sound record', () => expect(periodOrder(smallRecord())).toEqual([]));

it('finds rows out of time', () => {
  expect(messages({ period: 'FY2024-Q2' }, { period: 'FY2024-Q1' })).toEqual([
    [3, 'the row comes before line 2 in time'],
  ]);
  expect(messages({ published: '2026-01-01' }, { published: '2025-01-01' })).toHaveLength(1);
});

it('finds a block that begins again', () => {
  const rows = [{}, { basis: 'cash-ppe-net' }, { period: 'FY2024-Q2' }];
  expect(messages(...rows)).toEqual([[4, 'capex/cash-ppe begins again: its rows stand together']]);
});

it('finds capex after another metric', () => {
  const rows = [{ metric: 'revenue', basis: '' }, {}];
  expect(messages(...rows)).toEqual([[3, 'capex comes before the other metrics']]);
});
