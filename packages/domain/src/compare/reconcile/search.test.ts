import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alternative, type FoundSelection, type Span, search } from './search.ts';

/** Tries every selection. */
function bruteForce(places: readonly (readonly Alternative[])[], { low, high }: Span): FoundSelection[] {
  const all = places.reduce<FoundSelection[]>(
    (partial, alternatives) =>
      partial.flatMap(({ selection, sum, cost }) =>
        alternatives.map((one, index) => ({
          selection: [...selection, index],
          sum: sum + one.value,
          cost: cost + one.cost,
        })),
      ),
    [{ selection: [], sum: 0, cost: 0 }],
  );
  return all.filter(({ sum }) => sum >= low && sum < high);
}

const byKey = (found: readonly FoundSelection[]) =>
  [...found].sort(
    (left, right) => left.cost - right.cost || left.selection.join().localeCompare(right.selection.join()),
  );

const alternatives = (value: fc.Arbitrary<number>) =>
  fc.array(fc.record({ value, cost: fc.integer({ min: 0, max: 2 }) }), { minLength: 1, maxLength: 4 });

const question = (value: fc.Arbitrary<number>) =>
  fc.array(alternatives(value), { minLength: 1, maxLength: 6 }).chain((places) => {
    const sums = [-1, 1].map((sign) =>
      places.reduce((total, place) => total + sign * Math.max(...place.map((one) => sign * one.value)), 0),
    );
    const [least = 0, most = 0] = sums;
    const end = fc.integer({ min: least - 3, max: most + 3 });
    return fc.tuple(fc.constant(places), end, end);
  });

// Small numbers collide; whole millions share a divisor; fine numbers need cells that hold several sums.
const values = {
  small: fc.integer({ min: -9, max: 40 }),
  millions: fc.integer({ min: 0, max: 60_000 }).map((millions) => millions * 1_000_000),
  fine: fc.integer({ min: 0, max: 60_000_000_000 }),
};

describe('search', () => {
  it.each(Object.entries(values))('finds what trying every selection finds: %s', (_name, value) => {
    fc.assert(
      fc.property(question(value), ([places, one, other]) => {
        const within = { low: Math.min(one, other), high: Math.max(one, other) };
        const found = search(places, within);
        expect(found.complete).toBe(true);
        expect(byKey(found.selections)).toEqual(byKey(bruteForce(places, within)));
        expect(found.selections.map(({ cost }) => cost)).toEqual(
          [...found.selections.map(({ cost }) => cost)].sort((a, b) => a - b),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stops only after all the selections of a cost, and says that there may be more', () => {
    fc.assert(
      fc.property(question(values.small), fc.integer({ min: 1, max: 5 }), ([places, one, other], enough) => {
        const within = { low: Math.min(one, other), high: Math.max(one, other) };
        const all = byKey(bruteForce(places, within));
        const found = search(places, within, { enough, steps: Number.POSITIVE_INFINITY });
        const costliest = all[enough - 1]?.cost ?? Number.POSITIVE_INFINITY;
        expect(byKey(found.selections)).toEqual(all.filter(({ cost }) => cost <= costliest));
        if (found.complete) expect(found.selections.length).toBe(all.length);
      }),
    );
  });

  it('takes a span without an end', () => {
    const places = [
      [
        { value: 3, cost: 0 },
        { value: 5, cost: 1 },
      ],
      [{ value: 10, cost: 0 }],
    ];
    expect(search(places, { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }).selections).toHaveLength(
      2,
    );
    expect(search(places, { low: 14, high: Number.POSITIVE_INFINITY }).selections.map(({ sum }) => sum)).toEqual([15]);
  });

  it('says when its steps did not last', () => {
    const places = Array.from({ length: 12 }, () => [1, 2, 4, 8].map((value) => ({ value, cost: 1 })));
    expect(search(places, { low: 40, high: 41 }, { enough: 1, steps: 100 })).toMatchObject({ complete: false });
  });

  it('finds nothing where a place has no alternative', () => {
    expect(search([[], [{ value: 1, cost: 0 }]], { low: 0, high: 9 })).toEqual({ selections: [], complete: true });
  });
});
