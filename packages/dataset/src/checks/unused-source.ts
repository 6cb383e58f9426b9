import type { Check } from './check.ts';
import { citations } from './citations.ts';
import { findingAt } from './place.ts';

/** Every document in the record is cited, by a row or in square brackets in a note. */
export const unusedSource: Check = (record) => {
  const cited = new Set(citations(record).map(({ source }) => source));
  return record.sources
    .filter(({ value }) => !cited.has(value.id))
    .map((source) => findingAt(source, `nothing cites the source "${source.value.id}"`, 'Cite it or take it out'));
};
