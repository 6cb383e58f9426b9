import { decimalFraction, type Fraction } from './fraction.ts';

/** All numbers from `low`, included, to `high`, excluded. */
export type Interval = { readonly low: Fraction; readonly high: Fraction };

/**
 * What a number that was rounded to its last digit can stand for: half a unit of that digit either way, the lower end
 * included (docs/METHOD.md, section 7).
 *
 * @param digits a plain decimal number as it is written.
 * @param power the power of ten that it is counted in: 9 for billions.
 * @throws RangeError when the text is not a plain decimal number.
 * @example
 * roundingInterval('23', 9) // => { low: { numerator: 225n * 10n ** 9n, denominator: 10n }, high: { numerator: 235n * 10n ** 9n, denominator: 10n } }
 */
export function roundingInterval(digits: string, power = 0): Interval {
  const { numerator, denominator } = decimalFraction(digits);
  const scale = 10n ** BigInt(power);
  const halves = (count: bigint): Fraction => ({ numerator: count * 5n * scale, denominator: denominator * 10n });
  return { low: halves(numerator * 2n - 1n), high: halves(numerator * 2n + 1n) };
}

/**
 * The interval a little wider at both ends, for a number that is only said to be near.
 *
 * @param percent how much of each end is added to it.
 * @example
 * widened(roundingInterval('100', 0), 1).high // => { numerator: 1005n * 101n, denominator: 1000n }
 */
export function widened({ low, high }: Interval, percent: number): Interval {
  const scaled = ({ numerator, denominator }: Fraction, sign: 1n | -1n): Fraction => ({
    numerator: numerator * (100n + (numerator < 0n ? -sign : sign) * BigInt(percent)),
    denominator: denominator * 100n,
  });
  return { low: scaled(low, -1n), high: scaled(high, 1n) };
}

/**
 * The smallest whole number that is not below a fraction.
 *
 * @example
 * ceiling({ numerator: 5n, denominator: 2n }) // => 3n
 */
export function ceiling({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return quotient * denominator < numerator ? quotient + 1n : quotient;
}
