import { expect, it } from 'vitest';
import { acme, smallRecord } from '../../test/small-record.ts';
import { noDuplicate } from './no-duplicate.ts';

it('is silent on a sound record', () => expect(noDuplicate(smallRecord())).toEqual([]));

it('finds a figure that stands twice, under whatever name its days go', () => {
  expect(noDuplicate(acme({}, { amount: '101' })).map(({ row, message }) => [row, message])).toEqual([
    [3, 'the row says the same as line 2'],
  ]);
  expect(noDuplicate(acme({ period: 'FY2024' }, { period: '2024' }))).toHaveLength(1);
});

it('allows another vintage, another kind and another estimator', () => {
  const estimate = { kind: 'estimate', published: '2025-03-01' };
  const record = acme(
    {},
    { published: '2026-02-01' },
    { ...estimate, estimator: 'A Bank' },
    { ...estimate, estimator: 'Another' },
    { kind: 'guidance' },
  );
  expect(noDuplicate(record)).toEqual([]);
});
