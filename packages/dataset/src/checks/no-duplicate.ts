import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** No figure stands twice: rows of the same thing differ in the day they were published or in who says so. */
export const noDuplicate: Check = (record) => {
  const seen = new Map<string, number | undefined>();
  return record.observations.flatMap((row) => {
    const { entity, metric, basis, period, kind, published, estimator, label, id } = row.value;
    const keys = [
      `id ${id}`,
      JSON.stringify([entity, metric, basis, period.start, period.end, kind, published, estimator, label]),
    ];
    const twin = keys.find((key) => seen.has(key));
    const first = twin === undefined ? undefined : seen.get(twin);
    for (const key of keys) if (!seen.has(key)) seen.set(key, row.row);
    if (twin === undefined) return [];
    return [findingAt(row, `the row says the same as line ${first}`, 'A second vintage needs its own `published` day')];
  });
};
