import { addDays, dayCount, grouped, overlap, type Period } from '@outlay/domain';
import type { AuthoredObservation } from '../author/authored.ts';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';

/** From which factor on two neighbours are questioned: a slip between 亿 (a hundred million) and a billion is ten. */
const JUMP = 10;

/** Shorter periods are days of an announcement, and no spending of that day. */
const SHORTEST = 28;

/**
 * Spending for each day does not jump tenfold between rows that touch or overlap, on any basis: most such jumps are
 * slips of units. One that is real stands in the company's exceptions.
 */
export const magnitudeJump: Check = (record) => {
  const spending = record.observations.filter(({ value }) => dayCount(value.period) >= SHORTEST);
  const groups = grouped(spending, ({ value }) => `${value.entity} ${value.metric} ${value.currency}`);
  return [...groups.values()].flatMap((rows) => {
    const ordered = [...rows].sort((left, right) => (left.value.period.end < right.value.period.end ? -1 : 1));
    return ordered.flatMap((row, at) => {
      const neighbour = ordered
        .slice(0, at)
        .find((other) => touches(other.value.period, row.value.period) && jumps(other, row));
      if (!neighbour) return [];
      const factor = daily(row) / daily(neighbour);
      const times = factor >= 1 ? `${factor.toFixed(1)} times` : `a ${(1 / factor).toFixed(1)}th of`;
      return [
        findingAt(
          row,
          `for each day the row is ${times} ${neighbour.value.id} (line ${neighbour.row})`,
          'Check the unit (亿 is a hundred million); if it is right, say why in exceptions.yml',
        ),
      ];
    });
  });
};

function touches(left: Period, right: Period): boolean {
  return (
    overlap(left, right) !== undefined || addDays(left.end, 1) === right.start || addDays(right.end, 1) === left.start
  );
}

function jumps(left: AuthoredObservation, right: AuthoredObservation): boolean {
  const [small, large] = [daily(left), daily(right)].sort((one, other) => one - other) as [number, number];
  return small > 0 && large / small >= JUMP;
}

function daily({ value }: AuthoredObservation): number {
  const { amount, low, high, period } = value;
  const middle = low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high);
  return (amount ?? middle ?? 0) / dayCount(period);
}
