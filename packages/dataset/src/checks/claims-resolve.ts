import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** A recorded claim speaks of companies and groups that are on record. */
export const claimsResolve: Check = (record) => {
  const known = new Set([...record.companies, ...record.groups].map(({ value }) => value.id));
  return record.claims.flatMap((claims) =>
    claims.value.claims.flatMap(({ id, entities }) =>
      entities
        .filter((entity) => !known.has(entity))
        .map((entity) => findingAt(claims, `${id} names "${entity}", which is not on record`)),
    ),
  );
};
