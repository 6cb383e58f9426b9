import { OutlayError } from '../errors.ts';
import { decimalFraction, type Fraction, roundHalfEven } from '../number/fraction.ts';

/** The magnitude words of amounts, with their powers of ten. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['bn', 9],
  ['b', 9],
  ['billion', 9],
  ['tn', 12],
  ['t', 12],
  ['trillion', 12],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
  ['مليون', 6],
  ['مليار', 9],
  ['تريليون', 12],
]);

/** The power of ten of a magnitude word, in any case: 9 for `bn`, 8 for 亿, 0 for none. */
export function powerOf(word: string): number | undefined {
  return POWERS.get(word.toLowerCase());
}

/**
 * Reads an amount as typed on a command line: `50bn`, `50,491m`, `1.5tn`, `504.91亿`, `50491000000`.
 *
 * @returns whole currency units.
 * @throws OutlayError `invalid-amount` for what is no amount, a fraction of a unit, or an amount beyond the safe integers.
 * @example
 * parseAmount('50.5bn') // => 50500000000
 */
export function parseAmount(text: string): number {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([a-z]*|万亿|亿|万)$/i.exec(text.trim());
  const power = match ? powerOf(match[3] as string) : undefined;
  if (!match || power === undefined) {
    throw new OutlayError('invalid-amount', `"${text}" is no amount`, {
      hint: 'Write 50bn, 50,491m, 1.5tn or whole units: 50491000000',
      facts: { amount: text },
    });
  }
  const digits = decimalFraction(`${(match[1] as string).replaceAll(',', '')}${match[2] ?? ''}`);
  const exact: Fraction = { numerator: digits.numerator * 10n ** BigInt(power), denominator: digits.denominator };
  if (exact.numerator % exact.denominator !== 0n) {
    throw new OutlayError('invalid-amount', `"${text}" is not a whole number of currency units`, {
      facts: { amount: text },
    });
  }
  const amount = Number(roundHalfEven(exact));
  if (!Number.isSafeInteger(amount))
    throw new OutlayError('invalid-amount', `"${text}" is beyond what Outlay can hold exactly`, {
      facts: { amount: text },
    });
  return amount;
}
