import type { Check } from './check.ts';
import { citations } from './citations.ts';
import { findingAt } from './place.ts';

/** Every citation leads to a document, and no two documents share an id. */
export const sourcesResolve: Check = (record) => {
  const described = new Set<string>();
  const repeated = record.sources.filter(({ value }) => described.size === described.add(value.id).size);
  const missing = citations(record).filter(({ source }) => !described.has(source));
  return [
    ...missing.map(({ place, source }) =>
      findingAt(place, `there is no source "${source}"`, 'Add it to a sources.csv'),
    ),
    ...repeated.map((source) => findingAt(source, `the source "${source.value.id}" is described twice`)),
  ];
};
