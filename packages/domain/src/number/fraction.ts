/** An exact ratio of two integers; the denominator is positive. Not reduced: the numbers stay those of the sources. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/**
 * Reads a decimal number exactly, as published ("7.19567619" is 719567619 / 100000000).
 *
 * @throws RangeError when the text is not a plain decimal number.
 * @example
 * decimalFraction('7.25') // => { numerator: 725n, denominator: 100n }
 */
export function decimalFraction(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a plain decimal number`);
  const decimals = match[3] ?? '';
  const magnitude = BigInt(`${match[2]}${decimals}`);
  return { numerator: match[1] ? -magnitude : magnitude, denominator: 10n ** BigInt(decimals.length) };
}

/**
 * Rounds an exact quotient to the nearest integer, a tie to the even neighbour (IEEE 754 roundTiesToEven, the rule
 * of design section 1).
 *
 * @example
 * roundHalfEven({ numerator: 5n, denominator: 2n }) // => 2n
 */
export function roundHalfEven({ numerator, denominator }: Fraction): bigint {
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const quotient = magnitude / denominator;
  const twice = (magnitude % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  const rounded = up ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}

/**
 * The fraction as the nearest double, for display and for ratios.
 *
 * @example
 * fractionToNumber({ numerator: 725n, denominator: 100n }) // => 7.25
 */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  const scale = 10n ** 15n;
  const whole = numerator / denominator;
  const rest = ((numerator % denominator) * scale) / denominator;
  return Number(whole) + Number(rest) / 1e15;
}
