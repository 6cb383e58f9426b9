import { addDays, type Period } from '@outlay/domain';

/** Days that are added or subtracted. */
export type SignedPeriod = { readonly sign: 1 | -1; readonly period: Period };

/**
 * How often each day is counted when periods are added and subtracted, in a form that can be compared: the days on
 * which the count changes, and by how much.
 *
 * @example
 * signedDays([{ sign: 1, period: { start: '2024-01-01', end: '2024-06-30' } }, { sign: -1, period: { start: '2024-01-01', end: '2024-03-31' } }])
 * // => '2024-04-01:+1 2024-07-01:-1'
 */
export function signedDays(terms: readonly SignedPeriod[]): string {
  const changes = new Map<string, number>();
  const change = (day: string, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { sign, period } of terms) {
    change(period.start, sign);
    change(addDays(period.end, 1), -sign);
  }
  return [...changes]
    .filter(([, by]) => by !== 0)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([day, by]) => `${day}:${by > 0 ? '+' : ''}${by}`)
    .join(' ');
}
