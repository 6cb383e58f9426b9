import type { Check } from './check.ts';
import { isFigure } from './figures.ts';
import { findingAt } from './place.ts';

/** A company's figures are in its reporting currency, except what it states apart from its accounts. */
export const currencyMatches: Check = (record) => {
  const companies = new Map(record.companies.map(({ value }) => [value.id, value]));
  return record.observations.filter(isFigure).flatMap((row) => {
    const company = companies.get(row.value.entity);
    if (!company || company.type === 'aggregate' || row.value.basis === 'company-stated') return [];
    if (row.value.currency === company.currency) return [];
    return [findingAt(row, `${company.id} reports in ${company.currency}, and the row is in ${row.value.currency}`)];
  });
};
