import { describe, expect, it } from 'vitest';
import { parseStatedGrowth } from './stated-growth.ts';

describe('parseStatedGrowth', () => {
  it.each([
    ['+49.7%', 0.4965, 0.4975],
    ['123 per cent', 1.225, 1.235],
    ['85', 0.845, 0.855],
    ['-4%', -0.045, -0.035],
    ['−4％', -0.045, -0.035],
  ])('%s', (text, low, high) => {
    const stated = parseStatedGrowth(text);
    expect(stated.low).toBeCloseTo(low, 12);
    expect(stated.high).toBeCloseTo(high, 12);
  });

  it.each(['', '%', 'much', '1,5%', '--4%'])('refuses "%s"', (text) => {
    expect(() => parseStatedGrowth(text)).toThrow(expect.objectContaining({ code: 'invalid-amount' }));
  });
});
