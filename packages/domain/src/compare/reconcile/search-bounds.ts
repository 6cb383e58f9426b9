import type { Alternative, Span } from './search.ts';

/** The mark of a partial sum from which the span cannot be reached. */
export const UNREACHABLE = 255;

/** What the search knows beforehand. Values are counted from the smallest of their place: `base` is the sum of those. */
export type Bounds = {
  readonly base: number;
  readonly order: readonly {
    /** The place in the order of the question. */
    readonly at: number;
    readonly steps: readonly {
      readonly index: number;
      readonly offset: number;
      readonly cells: number;
      readonly cost: number;
    }[];
  }[];
  /** For each depth and cell: the least cost at which the places from there on can still end in the span. */
  readonly least: readonly Uint8Array[];
  /** For each depth: the most that the places from there on can cost. */
  readonly costliest: readonly number[];
};

/** So many cells at most; the tables of 25 places then take some 6 MB. */
const MOST_CELLS = 2 ** 19;

const FEWEST_CELLS = 2 ** 8;

/**
 * Makes the table that bounds the search, from the last place to the first. A cell holds the sums of one width: the
 * greatest common divisor of all values where there are cells enough, so that the table is exact, else a multiple of it,
 * so that it admits every sum that can reach the span and some that just miss it.
 *
 * @returns `undefined` when the table already shows that no selection ends in the span.
 */
export function boundsOf(places: readonly (readonly Alternative[])[], within: Span): Bounds | undefined {
  const smallest = places.map((alternatives) => Math.min(...alternatives.map(({ value }) => value)));
  const spreads = places.map(
    (alternatives, at) => Math.max(...alternatives.map(({ value }) => value)) - (smallest[at] as number),
  );
  const base = smallest.reduce((total, value) => total + value, 0);
  const width = widthOfCells(places, smallest, spreads);
  // Small spreads first: their tables are small, and the wide ones come when few places are left.
  const order = places
    .map((alternatives, at) => ({
      at,
      steps: alternatives.map(({ value, cost }, index) => {
        const offset = value - (smallest[at] as number);
        return { index, offset, cells: Math.floor(offset / width.cell), cost };
      }),
    }))
    .sort((left, right) => (spreads[left.at] as number) - (spreads[right.at] as number));

  const most = order.map(({ steps }) => Math.max(...steps.map(({ cells }) => cells)));
  const lengths = [1];
  for (const cells of most) lengths.push((lengths.at(-1) as number) + cells);
  const slack = width.exact ? 0 : places.length * (width.cell - 1);
  const last = (lengths.at(-1) as number) - 1;
  const low = Math.max(0, Math.ceil((within.low - base - slack) / width.cell));
  const high = Math.min(last, Math.floor((within.high - 1 - base) / width.cell));
  if (low > high) return undefined;

  const least = lengths.map((length) => new Uint8Array(length).fill(UNREACHABLE));
  (least.at(-1) as Uint8Array).fill(0, low, high + 1);
  let reach = 0;
  for (let depth = order.length - 1; depth >= 0; depth--) {
    reach += most[depth] as number;
    fill(least[depth] as Uint8Array, least[depth + 1] as Uint8Array, order[depth] as Bounds['order'][number], {
      from: Math.max(0, low - reach),
      to: high,
    });
  }
  if (least[0]?.[0] === UNREACHABLE) return undefined;
  const costliest = [0];
  for (const { steps } of [...order].reverse())
    costliest.unshift((costliest[0] as number) + Math.max(...steps.map(({ cost }) => cost)));
  return { base, order, least, costliest };
}

/** One place: the least cost from each cell that can still reach the span; the others stay unreachable. */
function fill(
  table: Uint8Array,
  next: Uint8Array,
  { steps }: Bounds['order'][number],
  span: { from: number; to: number },
): void {
  for (const { cells, cost } of steps) {
    const end = Math.min(span.to, table.length - 1);
    for (let cell = span.from; cell <= end; cell++) {
      const rest = next[cell + cells] as number;
      if (rest === UNREACHABLE) continue;
      // A bound may be too low; the mark of the unreachable is kept apart.
      const total = Math.min(rest + cost, UNREACHABLE - 1);
      if (total < (table[cell] as number)) table[cell] = total;
    }
  }
}

function widthOfCells(
  places: readonly (readonly Alternative[])[],
  smallest: readonly number[],
  spreads: readonly number[],
): { cell: number; exact: boolean } {
  const range = spreads.reduce((total, spread) => total + spread, 0);
  if (range === 0) return { cell: 1, exact: true };
  const divisor = places
    .flatMap((alternatives, at) => alternatives.map(({ value }) => value - (smallest[at] as number)))
    .reduce(greatestCommonDivisor, 0);
  // A question with few selections needs no fine table.
  const selections = places.reduce((product, { length }) => product * length, 1);
  const cells = Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, selections));
  const times = Math.max(1, Math.ceil(range / (divisor * cells)));
  return { cell: divisor * times, exact: times === 1 };
}

function greatestCommonDivisor(left: number, right: number): number {
  let [a, b] = [left, right];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
