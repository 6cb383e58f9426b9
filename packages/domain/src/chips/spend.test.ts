import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highest, lowest, OutlayError, spend, unitsFor } from '../index.ts';

describe('spend', () => {
  it('more than a million at $12,000 to $13,000 is at least $12bn; the million itself $12bn to $13bn', () => {
    expect(spend({ low: 1_000_000 }, { currency: 'USD', low: 12_000, high: 13_000 })).toEqual({
      total: { currency: 'USD', low: 12_000_000_000 },
      atLeast: { currency: 'USD', low: 12_000_000_000, high: 13_000_000_000 },
    });
  });

  it.each([
    [{ amount: 10 }, { amount: 5 }, { amount: 50 }],
    [{ low: 10, high: 20 }, { amount: 5 }, { low: 50, high: 100 }],
    [
      { low: 10, amount: 15, high: 20 },
      { low: 5, high: 6 },
      { low: 50, high: 120 },
    ],
    [{ high: 20 }, { low: 5, high: 6 }, { high: 120 }],
  ])('%j times %j is %j', (units, price, total) => {
    expect(spend(units, { currency: 'USD', ...price })).toEqual({ total: { currency: 'USD', ...total } });
  });

  it('knows nothing where a floor meets a ceiling', () => {
    expect(spend({ low: 10 }, { currency: 'USD', high: 5 })).toEqual({ atLeast: { currency: 'USD', high: 50 } });
  });
});

describe('unitsFor', () => {
  it('buys the fewest at the highest price', () => {
    expect(
      unitsFor({ amount: 7_000_000_000, currency: 'USD' }, { currency: 'USD', low: 12_000, high: 13_000 }),
    ).toEqual({
      low: 538_461,
      high: 583_333,
    });
    expect(unitsFor({ amount: 100, currency: 'USD' }, { currency: 'USD', amount: 30 })).toEqual({ amount: 3 });
    expect(unitsFor({ amount: 100, currency: 'USD' }, { currency: 'USD', low: 30 })).toEqual({ high: 3 });
  });

  it('is paid for by the amount, and one more is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 0, max: 10 ** 5 }),
        (amount, low, more) => {
          const bought = unitsFor({ amount, currency: 'USD' }, { currency: 'USD', low, high: low + more });
          const [fewest, most] = [lowest(bought) as number, highest(bought) as number];
          expect(fewest).toBeLessThanOrEqual(most);
          expect(fewest * (low + more)).toBeLessThanOrEqual(amount);
          expect((most + 1) * low).toBeGreaterThan(amount);
        },
      ),
    );
  });

  it('refuses another currency, and a price of nothing', () => {
    expect(() => unitsFor({ amount: 1, currency: 'USD' }, { currency: 'CNY', amount: 1 })).toThrow(OutlayError);
    expect(() => unitsFor({ amount: 1, currency: 'USD' }, { currency: 'USD', low: 0, high: 1 })).toThrow(
      /price of nothing/,
    );
  });
});
