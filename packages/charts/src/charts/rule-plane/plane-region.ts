import type { ControlResult, Leg } from '@outlay/domain';

/** A part of the plane that a rule covers: between two values of each number, the lower inside, the upper outside. */
export type PlaneRegion = ControlResult & {
  readonly performance: readonly [from: number, below: number | null];
  readonly density: readonly [from: number | null, below: number | null];
  /** Only where inputs and outputs reach this many GB/s, which the plane does not show. */
  readonly links?: number | undefined;
};

/** The region of one leg of a rule. */
export function regionOf({ when, result }: Leg<ControlResult>): PlaneRegion {
  const bound = (quantity: string, op: string) =>
    when.find((one) => one.quantity === quantity && one.op === op)?.threshold ?? null;
  const links = bound('aggregate-io', '>=');
  return {
    ...result,
    performance: [bound('performance', '>=') ?? 0, bound('performance', '<')],
    density: [bound('density', '>='), bound('density', '<')],
    ...(links === null ? {} : { links }),
  };
}

/**
 * The line between what is covered and what is not, as steps from the least performance to the greatest: from which
 * density on a chip is covered; null is every density.
 */
export function boundary(
  regions: readonly PlaneRegion[],
): { readonly from: number; readonly density: number | null }[] {
  const turns = [...new Set(regions.map(({ performance: [from] }) => from))].sort((left, right) => left - right);
  return turns.map((from) => {
    const here = regions.filter(({ performance: [low, below] }) => low <= from && (below === null || from < below));
    const open = here.some(({ density: [low] }) => low === null);
    return { from, density: open ? null : Math.min(...here.map(({ density: [low] }) => low as number)) };
  });
}

/** Whether a point stands in one of the regions, whatever else the rule asks. */
export function standsInside(
  regions: readonly PlaneRegion[],
  point: { readonly performance: number; readonly density: number },
): boolean {
  const between = (value: number, [from, below]: readonly [number | null, number | null]) =>
    (from === null || value >= from) && (below === null || value < below);
  return regions.some(
    ({ performance, density }) => between(point.performance, performance) && between(point.density, density),
  );
}
