import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** A part belongs to a company of the record, and nothing else says that it belongs to one. */
export const partOfCompany: Check = (record) => {
  const companies = new Set(
    record.companies.filter(({ value }) => value.type === 'company').map(({ value }) => value.id),
  );
  return record.companies.flatMap((company) => {
    const { type, partOf } = company.value;
    if (partOf === undefined) return [];
    if (type !== 'part') return [findingAt(company, `a ${type} is part of nothing`)];
    return companies.has(partOf)
      ? []
      : [findingAt(company, `it is part of "${partOf}", which is no company of the record`)];
  });
};
