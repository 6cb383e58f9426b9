import { expect, it } from 'vitest';
import { acme, smallRecord } from '../../test/small-record.ts';
import { publishedAfterPeriod } from './published-after-period.ts';

it('is silent on a sound record', () => expect(publishedAfterPeriod(smallRecord())).toEqual([]));

it('finds a figure that was public before its days were over', () => {
  expect(publishedAfterPeriod(acme({ published: '2024-03-30' }))[0]).toMatchObject({
    row: 2,
    message: 'published 2024-03-30, before the period ended on 2024-03-31',
  });
});

it('finds a day after the last of the record', () => {
  expect(publishedAfterPeriod(acme({ published: '2027-01-01' }))[0]?.message).toBe(
    "published 2027-01-01, after the record's last day 2026-11-23",
  );
});

it('lets guidance look ahead', () => {
  expect(publishedAfterPeriod(acme({ period: 'FY2025', kind: 'guidance', published: '2025-02-01' }))).toEqual([]);
});
