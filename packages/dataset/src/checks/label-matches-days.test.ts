import { expect, it } from 'vitest';
import { acme, smallRecord } from '../../test/small-record.ts';
import { labelMatchesDays } from './label-matches-days.ts';

it('is silent on a sound record', () => expect(labelMatchesDays(smallRecord())).toEqual([]));

it.each([
  ['2024-Q1', 'FY2024-Q1'],
  ['2024-01-01..2024-12-31', 'FY2024'],
  ['2024-03-01..2024-03-31', '2024-03'],
  ['fy2024-q1', 'FY2024-Q1'],
])('has %s written %s', (period, best) => {
  expect(labelMatchesDays(acme({ period }))[0]).toMatchObject({
    row: 2,
    message: `the period "${period}" is written ${best}`,
  });
});

it('lets days stand that have no name', () => {
  expect(labelMatchesDays(acme({ period: '2024-01-15..2024-02-20' }))).toEqual([]);
});
