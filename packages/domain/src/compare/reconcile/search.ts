import { type Bounds, boundsOf, UNREACHABLE } from './search-bounds.ts';

/** One of several values that a place may take, and how much it costs to take it. */
export type Alternative = {
  /** A whole number. */
  readonly value: number;
  /** A whole number from 0. */
  readonly cost: number;
};

/** Whole numbers from `low` to below `high`; either may be infinite. */
export type Span = { readonly low: number; readonly high: number };

/** For each place, the index of the alternative that is taken. */
export type Selection = readonly number[];

export type SearchLimits = {
  /** After the first cost at which so many selections are found in all, costlier ones are not looked for. */
  readonly enough: number;
  /** How many steps the search may take in all. */
  readonly steps: number;
};

export type FoundSelection = { readonly selection: Selection; readonly sum: number; readonly cost: number };

export type Found = {
  /** Cheapest first; those of one cost in no particular order. */
  readonly selections: readonly FoundSelection[];
  /** Whether these are all there are, so that an empty list means that there is none. */
  readonly complete: boolean;
};

/**
 * Finds the selections of one alternative for each place whose sum lies in a span, cheapest first.
 *
 * It is exact and does not try every selection: a table made from the last place to the first holds for every partial
 * sum the least cost at which the rest can still reach the span. A depth-first search follows only the partial sums
 * that this bound admits, one cost after the other, and compares exact sums at the end (docs/METHOD.md says how to read the answer).
 *
 * @param accept a further condition on a selection whose sum lies in the span.
 * @example
 * search([[{ value: 10, cost: 0 }, { value: 7, cost: 1 }], [{ value: 5, cost: 0 }]], { low: 12, high: 13 }).selections // => [{ selection: [1, 0], sum: 12, cost: 1 }]
 */
export function search(
  places: readonly (readonly Alternative[])[],
  within: Span,
  limits: SearchLimits = { enough: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY },
  accept: (selection: Selection, sum: number) => boolean = () => true,
): Found {
  if (places.some((alternatives) => alternatives.length === 0)) return { selections: [], complete: true };
  const bounds = boundsOf(places, within);
  if (!bounds) return { selections: [], complete: true };
  const selections: FoundSelection[] = [];
  const allowance = { steps: limits.steps };
  const cheapest = bounds.least[0]?.[0] as number;
  const costliest = bounds.costliest[0] as number;
  for (let cost = cheapest; cost <= costliest; cost++) {
    const ended = walk(bounds, cost, allowance, (selection, sum) => {
      if (sum >= within.low && sum < within.high && accept(selection, sum)) selections.push({ selection, sum, cost });
    });
    if (!ended) return { selections, complete: false };
    if (selections.length >= limits.enough) return { selections, complete: cost === costliest };
  }
  return { selections, complete: true };
}

/** Visits the selections of exactly one cost that the bounds admit; says whether the allowance lasted to the end. */
function walk(
  { base, order, least, costliest }: Bounds,
  cost: number,
  allowance: { steps: number },
  visit: (selection: Selection, sum: number) => void,
): boolean {
  const chosen = new Array<number>(order.length).fill(0);
  const from = (depth: number, cell: number, offset: number, left: number): boolean => {
    const place = order[depth];
    if (!place) {
      visit([...chosen], base + offset);
      return true;
    }
    const table = least[depth + 1] as Uint8Array;
    const most = costliest[depth + 1] as number;
    for (const step of place.steps) {
      allowance.steps -= 1;
      if (allowance.steps < 0) return false;
      const rest = left - step.cost;
      const bound = table[cell + step.cells] as number;
      if (rest > most || bound === UNREACHABLE || bound > rest) continue;
      chosen[place.at] = step.index;
      if (!from(depth + 1, cell + step.cells, offset + step.offset, rest)) return false;
    }
    return true;
  };
  return from(0, 0, 0, cost);
}
