import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionToNumber } from './fraction.ts';
import { ceiling, roundingInterval, widened } from './rounding-interval.ts';

const ends = ({ low, high }: ReturnType<typeof roundingInterval>) => [fractionToNumber(low), fractionToNumber(high)];

describe('roundingInterval', () => {
  it.each([
    ['23', 9, 22.5e9, 23.5e9],
    ['50', 9, 49.5e9, 50.5e9],
    ['4.2', 9, 4.15e9, 4.25e9],
    ['7.00', 9, 6.995e9, 7.005e9],
    ['50491', 6, 50_490_500_000, 50_491_500_000],
    ['106', 0, 105.5, 106.5],
    ['-4', 0, -4.5, -3.5],
  ] as const)('%s x 10^%i', (digits, power, low, high) =>
    expect(ends(roundingInterval(digits, power))).toEqual([low, high]),
  );

  it('adjoining numbers share no value and leave none out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 12 }), (digits, power) => {
        const { high } = roundingInterval(String(digits), power);
        const { low } = roundingInterval(String(digits + 1), power);
        expect(high.numerator * low.denominator).toBe(low.numerator * high.denominator);
      }),
    );
  });
});

describe('widened', () => {
  it('moves both ends outwards', () => {
    expect(ends(widened(roundingInterval('50', 9), 1))).toEqual([49.005e9, 51.005e9]);
    expect(ends(widened(roundingInterval('-50', 0), 1))).toEqual([-51.005, -49.005]);
  });
});

describe('ceiling', () => {
  it('is the first whole number not below', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -1000n, max: 1000n }),
        fc.bigInt({ min: 1n, max: 50n }),
        (numerator, denominator) => {
          const whole = ceiling({ numerator, denominator });
          expect(whole * denominator >= numerator && (whole - 1n) * denominator < numerator).toBe(true);
        },
      ),
    );
  });
});
