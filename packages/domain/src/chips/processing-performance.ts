import { OutlayError } from '../errors.ts';
import { decimalFraction, type Fraction, fractionToNumber } from '../number/fraction.ts';
import { NUMBER_FORMAT_NAMES, NUMBER_FORMATS, type NumberFormat, type Rates } from './number-format.ts';

/** A quantity of a chip: exactly, for comparing it with a threshold, and as a number, for showing it. */
export type ExactNumber = { readonly value: number; readonly exact: Fraction };

/** Total processing performance, and the number format that sets it. */
export type ProcessingPerformance = ExactNumber & { readonly format: NumberFormat };

/**
 * Total processing performance (TPP) as ECCN 3A090 defines it: the peak rate in tera-operations a second times the bit
 * length of the operation, the highest over all number formats (88 FR 73458, technical notes to 3A090; 2 x MacTOPS of
 * the definition is the TFLOPS or TOPS of a data sheet). Rates are dense. `undefined` where no rate counts.
 *
 * @param rates dense peak rates in TFLOPS or TOPS, by format.
 * @example
 * totalProcessingPerformance({ fp16: 148, fp8: 296, int8: 296 })?.value // => 2368
 */
export function totalProcessingPerformance(rates: Rates): ProcessingPerformance | undefined {
  return highestOver(rates, NUMBER_FORMAT_NAMES);
}

/**
 * The same over formats of at least 8 bits: what comparisons of compute across chips use, because older chips have no
 * 4-bit arithmetic and a new format should not multiply what was bought.
 *
 * @example
 * wideProcessingPerformance({ fp8: 4500, fp4: 14_000 })?.value // => 36000
 */
export function wideProcessingPerformance(rates: Rates): ProcessingPerformance | undefined {
  return highestOver(
    rates,
    NUMBER_FORMAT_NAMES.filter((format) => (NUMBER_FORMATS[format] ?? 0) >= 8),
  );
}

/**
 * The dense rate that a data sheet's sparse rate stands for: structured sparsity of two in four doubles the rate, and
 * the rule counts dense operations only.
 *
 * @example
 * denseOf({ sparse: 3352 }) // => 1676
 */
export function denseOf({ sparse }: { sparse: number }): number {
  return sparse / 2;
}

/**
 * Performance density: total processing performance divided by the applicable die area, in TPP per mm2 (technical notes
 * to 3A090). `undefined` where either is not known: an unknown density is no density of zero.
 *
 * @param dieArea area of all logic dies on a non-planar process, mm2.
 * @throws OutlayError `invalid-query` for an area that is not positive.
 * @example
 * performanceDensity(totalProcessingPerformance({ fp8: 296 }), 814)?.value.toFixed(2) // => '2.91'
 */
export function performanceDensity(
  performance: ExactNumber | undefined,
  dieArea: number | undefined,
): ExactNumber | undefined {
  if (!performance || dieArea === undefined) return undefined;
  if (!(dieArea > 0)) throw new OutlayError('invalid-query', `a die area of ${dieArea} mm2 is none`);
  return exactNumber(quotient(performance.exact, decimalFraction(String(dieArea))));
}

/** A fraction together with its nearest number. */
export function exactNumber(exact: Fraction): ExactNumber {
  return { exact, value: fractionToNumber(exact) };
}

function quotient(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator * right.denominator, denominator: left.denominator * right.numerator };
}

function highestOver(rates: Rates, formats: readonly NumberFormat[]): ProcessingPerformance | undefined {
  let best: ProcessingPerformance | undefined;
  for (const format of formats) {
    const bits = NUMBER_FORMATS[format];
    const rate = rates[format];
    if (bits === undefined || rate === undefined) continue;
    const { numerator, denominator } = decimalFraction(String(rate));
    const product = exactNumber({ numerator: numerator * BigInt(bits), denominator });
    if (best === undefined || product.value > best.value) best = { ...product, format };
  }
  return best;
}
