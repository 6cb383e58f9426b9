/** A logarithmic scale from values above zero to places. */
export type LogScale = { (value: number): number; readonly domain: readonly [number, number] };

/**
 * Equal ratios take equal room.
 *
 * @example
 * logScale([1, 100], [0, 200])(10) // => 100
 */
export function logScale(domain: readonly [number, number], [start, end]: readonly [number, number]): LogScale {
  const [low, high] = domain.map(Math.log) as [number, number];
  const place = (value: number) => start + ((Math.log(value) - low) / (high - low)) * (end - start);
  return Object.assign(place, { domain });
}

/** The values 1, 2 and 5 of every power of ten within a domain. */
export function logTicks([low, high]: readonly [number, number]): number[] {
  const ticks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) {
    for (const step of [1, 2, 5]) if (step * power >= low && step * power <= high) ticks.push(step * power);
  }
  return ticks;
}
