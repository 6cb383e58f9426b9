import { OutlayError } from '../errors.ts';
import { decimalFraction, type Fraction, roundHalfEven } from '../number/fraction.ts';

const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['', 1n],
  ['k', 10n ** 3n],
  ['m', 10n ** 6n],
  ['mn', 10n ** 6n],
  ['bn', 10n ** 9n],
  ['b', 10n ** 9n],
  ['tn', 10n ** 12n],
  ['t', 10n ** 12n],
  ['万', 10n ** 4n],
  ['亿', 10n ** 8n],
  ['万亿', 10n ** 12n],
]);

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
  const scale = match ? SCALES.get((match[3] as string).toLowerCase()) : undefined;
  if (!match || scale === undefined) {
    throw new OutlayError('invalid-amount', `"${text}" is no amount`, {
      hint: 'Write 50bn, 50,491m, 1.5tn or whole units: 50491000000',
      facts: { amount: text },
    });
  }
  const digits = decimalFraction(`${(match[1] as string).replaceAll(',', '')}${match[2] ?? ''}`);
  const exact: Fraction = { numerator: digits.numerator * scale, denominator: digits.denominator };
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
