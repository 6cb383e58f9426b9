import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRanges, highest, lowest, multiplyRanges, type Range } from '../index.ts';

const number = fc.integer({ min: 0, max: 10 ** 6 });
const range: fc.Arbitrary<Range> = fc.oneof(
  number.map((amount) => ({ amount })),
  fc.tuple(number, number).map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) })),
  fc.tuple(number, number, number).map((three) => {
    const [low, amount, high] = three.sort((left, right) => left - right) as [number, number, number];
    return { low, amount, high };
  }),
  number.map((low) => ({ low })),
  number.map((high) => ({ high })),
);

const inOrder = ({ low, amount, high }: Range) => {
  const bounds = [low, amount, high].filter((bound) => bound !== undefined);
  return bounds.every((bound, index) => index === 0 || (bounds[index - 1] as number) <= bound);
};

describe('ranges', () => {
  it('stay in order through sums and products', () => {
    fc.assert(
      fc.property(range, range, (left, right) => {
        for (const result of [addRanges([left, right]), multiplyRanges(left, right)]) {
          if (result) expect(inOrder(result)).toBe(true);
        }
      }),
    );
  });

  it('contain the sum and the product of every choice inside them', () => {
    fc.assert(
      fc.property(range, range, fc.double({ min: 0, max: 1, noNaN: true }), (left, right, at) => {
        const inside = (one: Range) => {
          const from = lowest(one) ?? 0;
          return from + at * ((highest(one) ?? from + 1000) - from);
        };
        const [one, other] = [inside(left), inside(right)];
        const holds = (result: Range | undefined, value: number) => {
          if (!result) return;
          expect(value).toBeGreaterThanOrEqual((lowest(result) ?? 0) - 1e-3);
          expect(value).toBeLessThanOrEqual((highest(result) ?? Number.POSITIVE_INFINITY) * (1 + 1e-9) + 1e-3);
        };
        holds(addRanges([left, right]), one + other);
        holds(multiplyRanges(left, right), one * other);
      }),
    );
  });

  it('keep a floor a floor, and know nothing of a floor and a ceiling', () => {
    expect(multiplyRanges({ low: 5 }, { low: 2, high: 3 })).toEqual({ low: 10 });
    expect(addRanges([{ high: 5 }, { amount: 2 }])).toEqual({ high: 7 });
    expect(addRanges([{ low: 5 }, { high: 2 }])).toBeUndefined();
    expect(addRanges([])).toBeUndefined();
  });
});
