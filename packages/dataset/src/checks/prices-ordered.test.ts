import { expect, it } from 'vitest';
import { SMALL_FILES, smallRecord } from '../../test/small-record.ts';
import { pricesOrdered } from './prices-ordered.ts';

const withDays = (from: string, to: string) =>
  pricesOrdered(smallRecord({ 'chips/acme-one.yml': (SMALL_FILES['chips/acme-one.yml'] as string).replace(from, to) }));

it('finds days out of order, and a price published before them', () => {
  expect(pricesOrdered(smallRecord())).toEqual([]);
  expect(withDays('end: 2024-12-31', 'end: 2023-12-31')).toMatchObject([
    { message: 'the price by A Bank ends before it begins: 2024-01-01..2023-12-31' },
  ]);
  expect(withDays('published: 2024-06-01', 'published: 2023-06-01')).toMatchObject([
    { message: 'the price by A Bank was published on 2023-06-01, before its days' },
  ]);
});
