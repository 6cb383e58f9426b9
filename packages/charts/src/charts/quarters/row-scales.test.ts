import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOf, roundUp, rowScales } from './row-scales.ts';

describe('rowScales', () => {
  it.each([
    [
      [54.2, 9.9],
      [
        { max: 60, enlarged: 1 },
        { max: 10, enlarged: 6 },
      ],
    ],
    [
      [54.2, 30],
      [
        { max: 60, enlarged: 1 },
        { max: 60, enlarged: 1 },
      ],
    ],
    [
      [54.2, 0],
      [
        { max: 60, enlarged: 1 },
        { max: 60, enlarged: 1 },
      ],
    ],
  ])('%j', (largest, scales) => expect(rowScales(largest)).toEqual(scales));

  it('hold their rows, and enlarge by whole numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 4 }),
        (largest) => {
          for (const [index, { max, enlarged }] of rowScales(largest).entries()) {
            expect(max).toBeGreaterThanOrEqual((largest[index] as number) * 0.999);
            expect(Number.isInteger(enlarged)).toBe(true);
            expect(max * enlarged).toBeCloseTo(roundUp(Math.max(...largest)), 3);
          }
        },
      ),
    );
  });

  it('are measured by a round amount that fits into all of them', () => {
    expect(measureOf(rowScales([54.2, 9.9]))).toBe(10);
    expect(measureOf(rowScales([54.2, 2.1]))).toBe(2);
  });
});
