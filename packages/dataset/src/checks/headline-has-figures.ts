import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** A company's headline definition has figures, or a gap that says why it has none. */
export const headlineHasFigures: Check = (record) =>
  record.companies.flatMap((company) => {
    const { id, headline, gaps } = company.value;
    if (!headline) return [];
    const figures = record.observations.some(({ value }) => value.entity === id && value.basis === headline.basis);
    const explained = gaps.some(
      ({ metric, basis }) => metric === 'capex' && (basis ?? headline.basis) === headline.basis,
    );
    if (figures || explained) return [];
    return [
      findingAt(
        company,
        `there is no capex on the headline basis ${headline.basis}`,
        'Add rows, or a gap with its reason',
      ),
    ];
  });
