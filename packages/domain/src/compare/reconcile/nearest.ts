import type { Figure } from '../../figure/figure.ts';
import type { CompanyOption } from './company-option.ts';
import { fitOf } from './fit.ts';
import type { FindMatches } from './matches.ts';
import type { Question } from './question.ts';
import type { SearchLimits, Span } from './search.ts';
import { type Target, totalOf } from './valuation.ts';

/** The nearest selection, and whether the search was to the end, so that none is nearer. */
export type Near = {
  readonly options: readonly CompanyOption[];
  readonly distance: number;
  readonly complete: boolean;
};

/** How many steps it may take to look at all selections that are nearer than the best so far. */
const ALL: SearchLimits = { enough: Number.POSITIVE_INFINITY, steps: 20_000 };

/**
 * The selection whose total is nearest to what was stated, where none gives it. Of the selections that lie no farther
 * than the best so far all are looked at, if they are few. If they are many, it is asked whether there is one within a
 * part of the distance, and the part is narrowed from both sides.
 *
 * @param nearer only a selection nearer than this is looked for.
 */
export function nearestOptions(
  { ground, stated }: Question,
  target: Target,
  find: FindMatches,
  limits: SearchLimits,
  nearer = Number.POSITIVE_INFINITY,
): Near | undefined {
  const within = (reach: number, limited: SearchLimits) => {
    const { low, high } = stated.amount;
    const { selections, complete } = find({ low: low - reach, high: high + reach }, limited);
    let best: Near | undefined;
    for (const options of selections) {
      const total = totalOf(ground, options, target);
      const distance = total ? reachTo(total, stated.amount) : Number.POSITIVE_INFINITY;
      if (!best || distance < best.distance) best = { options, distance, complete };
    }
    return { best, complete };
  };
  const one = { ...limits, enough: 1 };
  let { best } = within(Math.min(nearer - 1, farthest(stated.amount)), one);
  let none = 0;
  while (best && best.distance - none > 1) {
    const all = within(best.distance, ALL);
    if (all.complete) return all.best;
    const middle = Math.min(Math.ceil(Math.sqrt((none + 1) * best.distance)), best.distance - 1);
    const found = within(middle, one);
    if (found.best) best = found.best;
    else if (found.complete) none = middle;
    else return { ...best, complete: false };
  }
  return best && { ...best, complete: true };
}

/** By how much the span must be wider at both ends to hold a total; its upper end is excluded. */
function reachTo(total: Figure, span: Span): number {
  const { distance, fits } = fitOf(total, span);
  return fits === 'outside' && distance >= 0 ? distance + 1 : Math.abs(distance);
}

/** Farther than any total of the record can be. */
function farthest({ low, high }: Question['stated']['amount']): number {
  const end = Math.max(...[low, high].filter(Number.isFinite).map(Math.abs), 1);
  return end + 10 ** 14;
}
