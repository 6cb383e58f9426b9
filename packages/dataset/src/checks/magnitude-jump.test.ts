import { expect, it } from 'vitest';
import { acme, smallRecord } from '../../test/small-record.ts';
import { magnitudeJump } from './magnitude-jump.ts';

it('is silent on a sound record', () => expect(magnitudeJump(smallRecord())).toEqual([]));

it('questions a quarter that is ten times its neighbour, on whatever basis', () => {
  const findings = magnitudeJump(
    acme({ amount: '100' }, { period: 'FY2024-Q2', amount: '1500', basis: 'company-stated' }),
  );
  expect(findings).toMatchObject([
    { row: 3, message: 'for each day the row is 15.0 times acme/cash-ppe/FY2024-Q1 (line 2)' },
  ]);
});

it('questions a year that is a tenth of its quarters', () => {
  const findings = magnitudeJump(acme({ amount: '1000' }, { period: 'FY2024', amount: '400' }));
  expect(findings).toMatchObject([{ message: 'for each day the row is a 10.1th of acme/cash-ppe/FY2024-Q1 (line 2)' }]);
});

it('lets spending grow, start from nothing, and differ between quarters that do not touch', () => {
  const record = acme(
    { amount: '0' },
    { period: 'FY2024-Q2', amount: '100' },
    { period: 'FY2024-Q3', amount: '900' },
    { period: 'FY2025-Q4', amount: '90000' },
  );
  expect(magnitudeJump(record)).toEqual([]);
});

it('leaves the day of an announcement alone', () => {
  expect(magnitudeJump(acme({ amount: '100' }, { period: '2024-03-15', amount: '100' }))).toEqual([]);
});
