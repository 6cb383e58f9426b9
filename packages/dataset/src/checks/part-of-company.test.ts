import type { Company } from '@outlay/domain';
import { expect, it } from 'vitest';
import { smallRecord } from '../../test/small-record.ts';
import { partOfCompany } from './part-of-company.ts';

const changed = (change: Partial<Company>) => {
  const record = smallRecord();
  const companies = record.companies.map((company) =>
    company.value.id === 'dragon' ? { ...company, value: { ...company.value, ...change } } : company,
  );
  return partOfCompany({ ...record, companies }).map(({ message }) => message);
};

it('is silent on a company, and on a part of one', () => {
  expect(partOfCompany(smallRecord())).toEqual([]);
  expect(changed({ type: 'part', partOf: 'acme' })).toEqual([]);
});

it('finds a part of nothing, and a company that is a part', () => {
  expect(changed({ type: 'part', partOf: 'nobody' })).toEqual([
    'it is part of "nobody", which is no company of the record',
  ]);
  expect(changed({ partOf: 'acme' })).toEqual(['a company is part of nothing']);
});
