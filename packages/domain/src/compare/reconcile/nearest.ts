import type { Figure } from '../../figure/figure.ts';
import type { CompanyOption } from './company-option.ts';
import { fitOf } from './fit.ts';
import type { Matcher } from './matches.ts';
import type { Question } from './question.ts';
import type { SearchLimits, Span } from './search.ts';
import { type Target, totalOf } from './valuation.ts';

/** A selection, and by how much the span must be wider at both ends to hold its total. */
export type Near = { readonly options: readonly CompanyOption[]; readonly distance: number };

/** How many steps it may take to look at all selections that are nearer than the best so far. */
const ALL: SearchLimits = { enough: Number.POSITIVE_INFINITY, steps: 20_000 };

/**
 * The selection whose total is nearest to what was stated, where none gives it. It begins with the least, the largest and
 * the plainest. Of the selections that lie no farther than the best so far all are looked at, if they are few. If they are
 * many, it is asked whether there is one within a part of the distance, and the part is narrowed from both sides.
 *
 * @param nearer only a selection nearer than this is looked for.
 * @returns also whether the search was to the end, so that none is nearer.
 */
export function nearestOptions(
  { ground, stated }: Question,
  target: Target,
  { find, extremes }: Matcher,
  limits: SearchLimits,
  nearer = Number.POSITIVE_INFINITY,
): { near: Near | undefined; complete: boolean } {
  const nearestOf = (selections: readonly (readonly CompanyOption[])[]): Near | undefined =>
    selections
      .map((options): Near => ({ options, distance: reachTo(totalOf(ground, options, target), stated.amount) }))
      .filter(({ distance }) => distance < nearer)
      .reduce<Near | undefined>((best, one) => (best && best.distance <= one.distance ? best : one), undefined);
  const within = (reach: number, limited: SearchLimits) => {
    const { low, high } = stated.amount;
    const { selections, complete } = find({ low: low - reach, high: high + reach }, limited);
    return { best: nearestOf(selections), complete };
  };
  const one = { ...limits, enough: 1 };
  const begun = nearestOf(extremes);
  const first = begun ? { best: begun, complete: true } : within(Math.min(nearer - 1, farthest(stated.amount)), one);
  if (!first.best) return { near: undefined, complete: first.complete };
  let near = first.best;
  let none = 0;
  let looked = Number.POSITIVE_INFINITY;
  while (near.distance - none > 1) {
    if (near.distance < looked) {
      looked = near.distance;
      const all = within(looked, ALL);
      if (all.complete) return { near: all.best ?? near, complete: true };
    }
    const middle = Math.min(Math.ceil(Math.sqrt((none + 1) * near.distance)), near.distance - 1);
    const found = within(middle, one);
    if (found.best) near = found.best;
    else if (found.complete) none = middle;
    else return { near, complete: false };
  }
  return { near, complete: true };
}

/** By how much the span must be wider at both ends to hold a total; its upper end is excluded. */
function reachTo(total: Figure | undefined, span: Span): number {
  if (!total) return Number.POSITIVE_INFINITY;
  const { distance, fits } = fitOf(total, span);
  return fits === 'outside' && distance >= 0 ? distance + 1 : Math.abs(distance);
}

/** Farther than any total of the record can be. */
function farthest({ low, high }: Span): number {
  const end = Math.max(...[low, high].filter(Number.isFinite).map(Math.abs), 1);
  return end + 10 ** 14;
}
