import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** No figure is derived from itself, however long the way round. */
export const operandsAcyclic: Check = (record) => {
  const operands = new Map(
    record.observations.map(({ value }) => [value.id, (value.operands ?? []).map(({ observation }) => observation)]),
  );
  const settled = new Set<string>();
  const reaches = (id: string, open: readonly string[]): readonly string[] | undefined => {
    if (open.includes(id)) return [...open.slice(open.indexOf(id)), id];
    if (settled.has(id)) return undefined;
    for (const next of operands.get(id) ?? []) {
      const circle = reaches(next, [...open, id]);
      if (circle) return circle;
    }
    settled.add(id);
    return undefined;
  };
  return record.observations.flatMap((row) => {
    const circle = reaches(row.value.id, []);
    return circle?.[0] === row.value.id
      ? [findingAt(row, `the row is derived from itself: ${circle.join(' from ')}`)]
      : [];
  });
};
