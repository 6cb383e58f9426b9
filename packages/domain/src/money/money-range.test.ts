import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, highest, lowest, type MoneyRange, moneyRange, OutlayError, sumRanges } from '../index.ts';

const bound = fc.integer({ min: 0, max: 10 ** 12 });
const range: fc.Arbitrary<MoneyRange<'USD'>> = fc.oneof(
  bound.map((amount) => ({ currency: 'USD' as const, amount })),
  fc.tuple(bound, bound, bound).map((three) => {
    const [low, amount, high] = three.sort((left, right) => left - right) as [number, number, number];
    return { currency: 'USD' as const, low, amount, high };
  }),
  bound.map((low) => ({ currency: 'USD' as const, low })),
  bound.map((high) => ({ currency: 'USD' as const, high })),
);

describe('moneyRange', () => {
  it('needs one of amount, low and high, in order', () => {
    expect(() => moneyRange({ currency: 'USD' })).toThrow(OutlayError);
    expect(() => moneyRange({ currency: 'USD', low: 2, high: 1 })).toThrow(/low <= amount <= high/);
    expect(() => moneyRange({ currency: 'USD', amount: 3, high: 1 })).toThrow(/low <= amount <= high/);
  });

  it('keeps a floor a floor and a ceiling a ceiling through a sum', () => {
    const point = { currency: 'CNY' as const, amount: 100 };
    expect(sumRanges([point, { currency: 'CNY', low: 380 }])).toEqual({ currency: 'CNY', low: 480 });
    expect(sumRanges([point, { currency: 'CNY', high: 70 }])).toEqual({ currency: 'CNY', high: 170 });
  });

  it('invents nothing: a floor and a ceiling alone have no sum', () => {
    expect(() =>
      sumRanges([
        { currency: 'CNY', low: 1 },
        { currency: 'CNY', high: 2 },
      ]),
    ).toThrow(OutlayError);
  });

  it('swaps the ends of what is taken away', () => {
    const terms = [
      { sign: 1 as const, range: { currency: 'USD' as const, amount: 100 } },
      { sign: -1 as const, range: { currency: 'USD' as const, low: 10, high: 30 } },
    ];
    expect(combine(terms)).toEqual({ currency: 'USD', low: 70, high: 90 });
  });

  it('a sum contains the sum of every choice inside its parts', () => {
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ranges, at) => {
          let total: MoneyRange;
          try {
            total = sumRanges(ranges);
          } catch (error) {
            expect(error).toBeInstanceOf(OutlayError);
            return;
          }
          const low = ranges.map(lowest);
          const high = ranges.map(highest);
          const chosen = ranges.map((_, index) => {
            const from = low[index] ?? 0;
            return Math.round(from + at * ((high[index] ?? from + 10 ** 12) - from));
          });
          const sum = chosen.reduce((so, one) => so + one, 0);
          if (lowest(total) !== undefined) expect(sum).toBeGreaterThanOrEqual(lowest(total) as number);
          if (highest(total) !== undefined) expect(sum).toBeLessThanOrEqual(highest(total) as number);
        },
      ),
    );
  });

  it('keeps its ends in order through every sum', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (ranges) => {
        try {
          const { low, amount, high } = sumRanges(ranges);
          if (low !== undefined && amount !== undefined) expect(low).toBeLessThanOrEqual(amount);
          if (amount !== undefined && high !== undefined) expect(amount).toBeLessThanOrEqual(high);
        } catch (error) {
          expect(error).toBeInstanceOf(OutlayError);
        }
      }),
    );
  });
});
