import { compare } from '@outlay/domain';
import { expect, it } from 'vitest';
import { openPackedRecord } from './browser.ts';
import { dataset, packedRecord } from './index.ts';

it('a record that was sent as JSON answers as the original does', () => {
  const opened = openPackedRecord(JSON.parse(JSON.stringify(packedRecord())));
  const query = { entities: ['china-three', 'us-four', 'bytedance'], period: '2026-H1' };
  expect(compare(opened, query)).toEqual(compare(dataset(), query));
  expect([...opened.sources]).toEqual([...dataset().sources]);
  expect(opened.ratesOf('CNY').months).toEqual(dataset().ratesOf('CNY').months);
  expect(opened.deflators).toEqual(dataset().deflators);
});

it('says which part is missing', () => {
  const { 'rates/CNY': _, ...rest } = packedRecord();
  expect(() => openPackedRecord(rest).ratesOf('CNY').months).toThrow('rates/CNY');
});
