import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from './linear-scale.ts';

describe('linearScale', () => {
  it('puts the ends of the domain at the ends of the range, and the rest in proportion', () => {
    const scale = linearScale([0, 400], [300, 20]);
    expect([0, 100, 400].map(scale)).toEqual([300, 230, 20]);
    expect(scale.ticks(4)).toEqual([0, 100, 200, 300, 400]);
  });

  it('widens to round ends where asked', () => {
    expect(linearScale([0, 302.8], [0, 100], 5).domain).toEqual([0, 350]);
  });

  it('keeps ticks within the range and in order', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), fc.integer({ min: 2, max: 8 }), (high, count) => {
        const scale = linearScale([0, high], [0, 1000]);
        const places = scale.ticks(count).map(scale);
        expect(places.every((place) => place >= -1e-6 && place <= 1000 + 1e-6)).toBe(true);
        expect(places).toEqual([...places].sort((left, right) => left - right));
      }),
    );
  });
});
