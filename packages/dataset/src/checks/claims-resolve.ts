import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** A recorded claim speaks of companies, groups, chips and deals that are on record. */
export const claimsResolve: Check = (record) => {
  const ids = (entries: readonly { value: { id: string } }[]) => new Set(entries.map(({ value }) => value.id));
  const entities = ids([...record.companies, ...record.groups]);
  const products = ids([...record.chips, ...record.chipFamilies]);
  const deals = ids(record.deals);
  return record.claims.flatMap((claims) =>
    claims.value.claims.flatMap((claim) => {
      const chips = [...(claim.product ? [claim.product] : []), ...(claim.statuses ?? []).map(({ chip }) => chip)];
      const missing = [
        ...claim.entities.filter((entity) => !entities.has(entity)),
        ...chips.filter((chip) => !products.has(chip)),
        ...(claim.deal && !deals.has(claim.deal.id) ? [claim.deal.id] : []),
      ];
      return missing.map((name) => findingAt(claims, `${claim.id} names "${name}", which is not on record`));
    }),
  );
};
