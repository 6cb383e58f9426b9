/**
 * A number that may be uncertain. `amount` alone is a point, taken as exact; `low` alone is a floor ("more than"),
 * `high` alone a ceiling ("up to"); `low` and `high` a range, with `amount` only where the source states a central value.
 */
export type Range = {
  readonly amount?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
};

/** Whether low <= amount <= high holds for the bounds that are known. */
export function isOrdered({ amount, low, high }: Range): boolean {
  const bounds = [low, amount, high].filter((bound) => bound !== undefined);
  return bounds.every((bound, index) => index === 0 || (bounds[index - 1] as number) <= bound);
}

/**
 * Whether the number is a point without stated uncertainty.
 *
 * @example
 * isPoint({ currency: 'USD', low: 1, high: 2 }) // => false
 */
export function isPoint<R extends Range>(range: R): range is R & { amount: number } {
  return range.amount !== undefined && range.low === undefined && range.high === undefined;
}

/**
 * The lowest number the range allows: its floor, or the point itself. `undefined` when only a ceiling is known.
 *
 * @example
 * lowest({ currency: 'USD', high: 70 }) // => undefined
 */
export function lowest(range: Range): number | undefined {
  return range.low ?? (range.high === undefined ? range.amount : undefined);
}

/**
 * The highest number the range allows: its ceiling, or the point itself. `undefined` when only a floor is known.
 *
 * @example
 * highest({ currency: 'USD', amount: 5 }) // => 5
 */
export function highest(range: Range): number | undefined {
  return range.high ?? (range.low === undefined ? range.amount : undefined);
}

/**
 * Adds ranges of not-negative numbers. A bound of the sum is known only if every part knows its own; `undefined` when
 * no bound is.
 *
 * @example
 * addRanges([{ amount: 10 }, { low: 1, high: 3 }]) // => { low: 11, high: 13 }
 */
export function addRanges(ranges: readonly Range[]): Range | undefined {
  return combined(ranges, (left, right) => left + right);
}

/**
 * Multiplies ranges of not-negative numbers, end by end. A bound is known only if both factors know their own;
 * `undefined` when no bound is. A price of nothing costs nothing, however many are bought.
 *
 * @example
 * multiplyRanges({ low: 1_000_000 }, { low: 12_000, high: 13_000 }) // => { low: 12000000000 }
 */
export function multiplyRanges(left: Range, right: Range): Range | undefined {
  return combined([left, right], (one, other) => one * other);
}

/** Bound by bound: points stay points, a known central value needs every part's own. */
function combined(ranges: readonly Range[], join: (left: number, right: number) => number): Range | undefined {
  if (ranges.length === 0) return undefined;
  const fold = (pick: (range: Range) => number | undefined): number | undefined =>
    ranges.map(pick).reduce((so, bound) => (so === undefined || bound === undefined ? undefined : join(so, bound)));
  const amount = fold((range) => range.amount);
  if (ranges.every(isPoint)) return amount === undefined ? undefined : { amount };
  const low = fold(lowest);
  const high = fold(highest);
  if (amount === undefined && low === undefined && high === undefined) return undefined;
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}
