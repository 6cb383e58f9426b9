/**
 * Items by a key, in the order in which the keys first come. The platform's `Map.groupBy` needs Node 21, and the packages
 * run on Node 20.
 *
 * @example
 * [...grouped(['2024-Q1', '2025-Q1', '2024-Q2'], (label) => label.slice(0, 4)).keys()] // => ['2024', '2025']
 */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
