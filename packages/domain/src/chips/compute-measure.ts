import { addRanges, multiplyRanges, type Range } from '../number/range.ts';
import type { Chip } from './chip.ts';
import { totalProcessingPerformance, wideProcessingPerformance } from './processing-performance.ts';

/** Dense FP8 or INT8 rate of an H100 SXM, 1,979 TFLOPS, times 8 bits: what one H100-equivalent is. */
export const H100_PERFORMANCE = 15_832;

/**
 * Compute of chips: in units of total processing performance, and in H100-equivalents. The first is absent where an
 * estimator counts in H100-equivalents alone.
 */
export type Compute = { readonly performance?: Range | undefined; readonly h100Equivalents: Range };

/**
 * What one unit of a chip computes, or of one of several chips that are counted together: then from the least to the
 * greatest of them. H100-equivalents leave 4-bit arithmetic out, which an H100 has none of. `undefined` where the peak
 * rates of one of them are not known.
 *
 * @example
 * computePerUnit([{ dense: { fp8: 296 } }])?.h100Equivalents.amount?.toFixed(3) // => '0.150'
 */
export function computePerUnit(chips: readonly Pick<Chip, 'dense'>[]): Compute | undefined {
  const performances = chips.map(({ dense }) => totalProcessingPerformance(dense)?.value);
  const wide = chips.map(({ dense }) => wideProcessingPerformance(dense)?.value);
  const performance = span(performances);
  const equivalents = span(wide.map((value) => (value === undefined ? undefined : value / H100_PERFORMANCE)));
  return performance && equivalents && { performance, h100Equivalents: equivalents };
}

/**
 * The compute of so many units.
 *
 * @example
 * computeOf({ amount: 1000 }, { performance: { amount: 2368 }, h100Equivalents: { amount: 0.5 } })?.h100Equivalents // => { amount: 500 }
 */
export function computeOf(units: Range, perUnit: Compute): Compute | undefined {
  const performance = perUnit.performance && multiplyRanges(units, perUnit.performance);
  const h100Equivalents = multiplyRanges(units, perUnit.h100Equivalents);
  return h100Equivalents && { ...(performance && { performance }), h100Equivalents };
}

/**
 * Adds compute, bound by bound: a bound of the sum is known only if every part knows its own.
 *
 * @example
 * addCompute([{ performance: { amount: 1 }, h100Equivalents: { amount: 2 } }, { performance: { amount: 3 }, h100Equivalents: { amount: 4 } }]) // => { performance: { amount: 4 }, h100Equivalents: { amount: 6 } }
 */
export function addCompute(parts: readonly Compute[]): Compute | undefined {
  const performances = parts.map(({ performance }) => performance).filter((one) => one !== undefined);
  const performance = performances.length === parts.length ? addRanges(performances) : undefined;
  const h100Equivalents = addRanges(parts.map((part) => part.h100Equivalents));
  return h100Equivalents && { ...(performance && { performance }), h100Equivalents };
}

function span(values: readonly (number | undefined)[]): Range | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return undefined;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return low === high ? { amount: low } : { low, high };
}
