import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutlayError, parseAmount } from '../index.ts';

describe('parseAmount', () => {
  it.each([
    ['50bn', 50_000_000_000],
    ['50,491m', 50_491_000_000],
    ['1.5tn', 1_500_000_000_000],
    ['504.91亿', 50_491_000_000],
    ['2.3万亿', 2_300_000_000_000],
    ['50491000000', 50_491_000_000],
    ['4.2 bn', 4_200_000_000],
  ])('reads %s', (text, amount) => expect(parseAmount(text)).toBe(amount));

  it.each([
    '',
    'bn',
    '-5bn',
    '5,00m',
    '1e9',
    '5 zillion',
    '50constructor',
    '0.5',
    '1.0000000001bn',
    '99999999tn',
    '٥٠bn',
  ])('refuses "%s"', (text) => {
    expect(() => parseAmount(text)).toThrow(OutlayError);
  });

  it('never fails with anything but its own error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,]{0,12}(bn|m|亿)?$/)), (text) => {
        try {
          expect(Number.isSafeInteger(parseAmount(text))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(OutlayError);
        }
      }),
    );
  });
});
