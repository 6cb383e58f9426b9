import { nice, ticks } from 'd3-array';

/** A straight scale: the place of a value, and round values along it. */
export type LinearScale = {
  (value: number): number;
  /** The values at its ends. */
  readonly domain: readonly [number, number];
  /** About `count` round values within the domain. */
  ticks(count: number): number[];
};

/**
 * A scale from values to places. `niceFor` widens the domain to round ends for that many ticks. (`d3-scale` does this
 * too, and with it come colours, dates and formats that a page would have to load.)
 *
 * @example
 * linearScale([0, 10], [100, 0])(2.5) // => 75
 */
export function linearScale(
  domain: readonly [number, number],
  [start, end]: readonly [number, number],
  niceFor?: number,
): LinearScale {
  const [low, high] = niceFor === undefined ? domain : nice(domain[0], domain[1], niceFor);
  const place = (value: number) => start + ((value - low) / (high - low)) * (end - start);
  return Object.assign(place, { domain: [low, high] as const, ticks: (count: number) => ticks(low, high, count) });
}
