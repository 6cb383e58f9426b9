import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

const labels = fc.array(fc.record({ at: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 8, max: 24 }) }), {
  maxLength: 10,
});

describe('spread', () => {
  it('leaves labels that do not touch where they want to stand', () => {
    expect(
      spread(
        [
          { at: 50, height: 20 },
          { at: 200, height: 20 },
        ],
        [0, 300],
      ),
    ).toEqual([50, 200]);
  });

  it('parts two that want the same place evenly', () => {
    expect(
      spread(
        [
          { at: 100, height: 20 },
          { at: 100, height: 20 },
        ],
        [0, 300],
      ),
    ).toEqual([90, 110]);
  });

  it('keeps all labels apart, in order, and between the bounds, if there is room', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const places = spread(wanted, [0, 300]);
        const order = wanted.map((_, index) => index).sort((a, b) => (places[a] as number) - (places[b] as number));
        for (const [place, index] of order.entries()) {
          const { height, at } = wanted[index] as (typeof wanted)[0];
          const y = places[index] as number;
          expect(y - height / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(y + height / 2).toBeLessThanOrEqual(300 + 1e-9);
          const next = order[place + 1];
          if (next === undefined) continue;
          const other = wanted[next] as (typeof wanted)[0];
          expect((places[next] as number) - other.height / 2 - (y + height / 2)).toBeGreaterThanOrEqual(-1e-9);
          expect(other.at).toBeGreaterThanOrEqual(at);
        }
      }),
    );
  });
});
