import { describe, expect, it } from 'vitest';
import { countDigits } from './count-digits.ts';

describe('countDigits', () => {
  it.each([
    [{ amount: 958_400 }, '958,400'],
    [{ amount: 958_400, low: 737_400, high: 1_246_800 }, '737,400–1,246,800'],
    [{ low: 1_000_000 }, '≥\u00a01,000,000'],
    [{ high: 33_000 }, '≤\u00a033,000'],
    [{ amount: 149_570.49 }, '149,570'],
    [{ amount: 0 }, '0'],
  ])('prints %j as %s', (range, expected) => {
    expect(countDigits(range, 'en')).toBe(expected);
  });

  it('keeps signs and ranges the right way round in Arabic', () => {
    expect(countDigits({ low: 2, high: 3 }, 'ar')).toBe('\u20662–3\u2069');
  });
});
