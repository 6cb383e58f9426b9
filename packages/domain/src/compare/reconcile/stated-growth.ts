import { OutlayError } from '../../errors.ts';
import { fractionToNumber } from '../../number/fraction.ts';
import { roundingInterval } from '../../number/rounding-interval.ts';

/** Growth as stated, with all that it can stand for: fractions from `low` to below `high`. */
export type StatedGrowth = { readonly text: string; readonly low: number; readonly high: number };

/**
 * Reads growth as a text states it, in per cent: `+49.7%`, `123%`, `-4 per cent`. It stands for the half-open interval of
 * its last digit.
 *
 * @throws OutlayError `invalid-amount`.
 * @example
 * parseStatedGrowth('+49.7%') // => { text: '+49.7%', low: 0.4965, high: 0.4975 }
 */
export function parseStatedGrowth(text: string): StatedGrowth {
  const match = /^([+-]?)(\d+(?:\.\d+)?)\s*(?:%|per ?cent|pct)?$/i.exec(
    text.trim().normalize('NFKC').replace('−', '-'),
  );
  if (!match) {
    throw new OutlayError('invalid-amount', `"${text}" is no growth rate`, {
      hint: 'Write it in per cent: +49.7% or -4%',
      facts: { growth: text },
    });
  }
  const { low, high } = roundingInterval(`${match[1] === '-' ? '-' : ''}${match[2]}`);
  return { text: text.trim(), low: fractionToNumber(low) / 100, high: fractionToNumber(high) / 100 };
}
