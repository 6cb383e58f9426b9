import { expect, it } from 'vitest';
import { type RowCells, shipmentsCsv, smallRecord } from '../../test/small-record.ts';
import { shipmentsDistinct } from './shipments-distinct.ts';

const findings = (...rows: readonly RowCells[]) =>
  shipmentsDistinct(smallRecord({ 'shipments/bank.csv': shipmentsCsv(...rows) }));

it('lets other days, stages, buyers and estimators be', () => {
  const other = [
    { stage: 'ordered' },
    { buyer: 'dragon' },
    { estimator: 'Another' },
    { start: '2025-01-01', end: '2025-12-31' },
  ];
  expect(findings({ units: '1' }, ...other.map((one) => ({ units: '1', ...one })))).toEqual([]);
});

it('finds chips that one estimator counts twice', () => {
  expect(findings({ units: '1' }, { units: '2', start: '2024-07-01' })).toMatchObject([
    { row: 3, message: 'its days are counted already, in shipments/bank.csv:2' },
  ]);
});
