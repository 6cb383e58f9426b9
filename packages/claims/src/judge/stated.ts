import { HEDGE_PERCENT, highest, lowest, type Range } from '@outlay/domain';
import type { Value } from '../scan/atom.ts';

/** What a stated number can stand for: from `low`, included unless `above`, to `high`, excluded unless `reached`. */
export type Stated = {
  readonly low: number;
  readonly high: number;
  /** A strict floor: more than. */
  readonly above?: true;
  /** The upper end is included: at most. */
  readonly reached?: true;
  /** Whether both ends were stated. */
  readonly range?: true;
};

/**
 * The interval of a value: half a unit of its last digit either way; more than and less than are strict; a hedge, and
 * multiples always, widen both ends by one per cent (docs/CLAIMS.md).
 *
 * @param change turns the stated number into the unit that it is compared in: a multiple into growth in per cent.
 */
export function statedOf(value: Value, change: (number: number) => number = (number) => number): Stated {
  const slack = value.hedged || value.unit === 'times' || value.unit === 'fraction' ? HEDGE_PERCENT / 100 : 0;
  const ends = (low: number, high: number): Pick<Stated, 'low' | 'high'> => {
    const [first, last] = [change(low * (1 - slack)), change(high * (1 + slack))];
    return first <= last ? { low: first, high: last } : { low: last, high: first };
  };
  const { low, high } = value;
  if (high) return { ...ends(low.value - low.step / 2, high.value + high.step / 2), range: true };
  const edge = change(low.value);
  const falls = change(low.value) > change(low.value + low.step);
  const bound = falls ? SWAPPED[value.bound ?? 'eq'] : (value.bound ?? 'eq');
  switch (bound) {
    case 'gt':
      return { low: edge, high: Number.POSITIVE_INFINITY, above: true };
    case 'gte':
      return { low: edge, high: Number.POSITIVE_INFINITY };
    case 'lt':
      return { low: Number.NEGATIVE_INFINITY, high: edge };
    case 'lte':
      return { low: Number.NEGATIVE_INFINITY, high: edge, reached: true };
    default:
      return ends(low.value - low.step / 2, low.value + low.step / 2);
  }
}

/** "Fell by more than 10 %" is less than −10 %. */
const SWAPPED = { eq: 'eq', approx: 'approx', gt: 'lt', gte: 'lte', lt: 'gt', lte: 'gte' } as const;

/** Whether a number lies in what was stated. */
export function holds(stated: Stated, number: number): boolean {
  const floor = stated.above ? number > stated.low : number >= stated.low;
  return floor && (stated.reached ? number <= stated.high : number < stated.high);
}

/**
 * Whether a figure of the record satisfies a statement: a point lies inside; a range lies inside, or has the same ends
 * within their rounding; a stated point lies within a range of the record; a floor or ceiling of the record meets the
 * same bound in the text.
 */
export function satisfies(stated: Stated, record: Range): boolean {
  const bounded = record.low !== undefined || record.high !== undefined;
  if (record.amount !== undefined && holds(stated, record.amount)) return true;
  if (!bounded) return false;
  const low = lowest(record);
  const high = highest(record);
  if (stated.high === Number.POSITIVE_INFINITY) return low !== undefined && low >= stated.low;
  if (stated.low === Number.NEGATIVE_INFINITY) return high !== undefined && high <= stated.high;
  if (low !== undefined && high !== undefined) {
    const inside = stated.low <= low && high <= stated.high;
    const within = low <= stated.high && stated.low <= high && !stated.range;
    return inside || within;
  }
  // A number told as a point, where only a floor or a ceiling is known: the number is that bound.
  const bound = low ?? high;
  return bound !== undefined && stated.low <= bound && bound <= stated.high;
}
