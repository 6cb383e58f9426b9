import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutlayError, parseStatedAmount, statedAmount } from '../index.ts';

describe('parseStatedAmount', () => {
  it.each([
    ['106bn', { amount: 106e9, low: 105.5e9, high: 106.5e9 }],
    ['$6.9bn', { amount: 6.9e9, low: 6.85e9, high: 6.95e9, currency: 'USD' }],
    ['$6.90bn', { amount: 6.9e9, low: 6.895e9, high: 6.905e9, currency: 'USD' }],
    ['CNY 22.1bn', { low: 22.05e9, high: 22.15e9, currency: 'CNY' }],
    ['Rmb50bn', { low: 49.5e9, high: 50.5e9, currency: 'CNY' }],
    ['50,491m', { amount: 50_491e6, low: 50_490.5e6, high: 50_491.5e6 }],
    ['50491000000', { low: 50_491_000_000, high: 50_491_000_001 }],
    ['106 billion dollars', { amount: 106e9, currency: 'USD' }],
    ['HK$1.2tn', { amount: 1.2e12, currency: 'HKD' }],
    ['505亿元', { amount: 50.5e9, low: 50.45e9, high: 50.55e9, currency: 'CNY' }],
    ['人民币500亿元', { amount: 50e9, currency: 'CNY' }],
    ['约70亿美元', { amount: 7e9, currency: 'USD', hedged: true }],
    ['1.2万亿', { amount: 1.2e12 }],
    ['نحو 50 مليار يوان', { amount: 50e9, low: 49.005e9, high: 51.005e9, currency: 'CNY', hedged: true }],
    ['about 50bn yuan', { low: 49.005e9, high: 51.005e9, hedged: true }],
    ['nearly $7bn', { low: 6.435e9, high: 7.575e9, currency: 'USD', hedged: true }],
    ['more than $100bn', { amount: 100e9, low: 100e9 + 1, high: undefined }],
    ['less than 5bn', { amount: 5e9, low: undefined, high: 5e9 }],
    ['12-13bn', { amount: undefined, low: 11.5e9, high: 13.5e9 }],
    ['$60bn to $65bn', { low: 59.5e9, high: 65.5e9, currency: 'USD' }],
    ['$900m-$1.1bn', { low: 899.5e6, high: 1.15e9, currency: 'USD' }],
    ['about 1.5–2bn euros', { low: 1.4355e9, high: 2.525e9, currency: 'EUR', hedged: true }],
  ])('%s', (text, expected) => {
    const bare = { amount: undefined, low: undefined, high: undefined };
    expect({ ...bare, ...parseStatedAmount(text) }).toMatchObject({ text, hedged: false, ...expected });
  });

  it.each([
    ['', 'invalid-amount'],
    ['bn', 'invalid-amount'],
    ['-5bn', 'invalid-amount'],
    ['5 zillion', 'invalid-amount'],
    ['1e9', 'invalid-amount'],
    ['13-12bn', 'invalid-amount'],
    ['99999999tn', 'invalid-amount'],
    ['¥50bn', 'invalid-currency'],
    ['$5bn to CNY 6bn', 'invalid-currency'],
  ])('refuses "%s"', (text, code) => {
    expect(() => parseStatedAmount(text)).toThrow(expect.objectContaining({ code }));
  });

  it('never fails with anything but its own error, and stays quick', () => {
    const pieces = fc.constantFrom(
      '$',
      'US$',
      'CNY',
      'about ',
      '约',
      'نحو ',
      '-',
      ' to ',
      '1',
      '23',
      ',',
      '.',
      'bn',
      '亿',
      '元',
      ' yuan',
      '¥',
      '€',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const { low, high } = parseStatedAmount(text);
          expect(low !== undefined || high !== undefined).toBe(true);
          if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
        } catch (error) {
          expect(error).toBeInstanceOf(OutlayError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('statedAmount', () => {
  it('stands for exactly the amounts that are rounded to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 1e13 }),
        (digits, decimals, amount) => {
          const text = (digits / 10 ** decimals).toFixed(decimals);
          const { low, high } = statedAmount(text, 9);
          const unit = 10n ** BigInt(9 - decimals);
          // Half up, as a half-open interval says it.
          const rounded = (BigInt(amount) * 2n + unit) / (unit * 2n);
          expect(amount >= (low as number) && amount < (high as number)).toBe(rounded === BigInt(digits));
        },
      ),
    );
  });
});
