import { isPrimary } from '@outlay/domain';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** Grade A means that the document was seen, so it is the document that is cited, not a data set or the press. */
export const primaryCited: Check = (record) => {
  const sources = new Map(record.sources.map(({ value }) => [value.id, value]));
  return record.observations.flatMap((row) => {
    const source = sources.get(row.value.source);
    const secondary = source !== undefined && !isPrimary(source);
    if (row.value.confidence !== 'A' || row.value.kind !== 'reported' || !secondary) return [];
    return [
      findingAt(
        row,
        `a reported row of grade A cites "${source.id}", a ${source.kind}`,
        'Cite the document, or grade it B or C',
      ),
    ];
  });
};
