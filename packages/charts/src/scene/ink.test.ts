import { describe, expect, it } from 'vitest';
import { onSegmentInk, segmentInk } from '../tone.ts';
import { INKS, PALETTES, paletteCss } from './ink.ts';

/** Relative luminance and contrast (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string, right: string): number {
  const [light, dark] = [luminance(left), luminance(right)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  it('lets every text be read on paper', () => {
    for (const ink of ['ink', 'ink-2', 'ink-3', 'cn', 'us'] as const) {
      expect(contrast(palette[ink], palette.paper), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('lets every text on a segment be read', () => {
    for (const [family, steps] of [
      ['cn', 3],
      ['us', 4],
    ] as const) {
      for (let step = 1; step <= steps; step++) {
        const tone = { family, step };
        const ratio = contrast(palette[segmentInk(tone)], palette[onSegmentInk(tone)]);
        expect(ratio, `${family}-${step}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('has lines that can be seen: three to one', () => {
    for (const ink of ['cn', 'cn-2', 'us', 'us-1', 'us-2', 'us-3'] as const) {
      expect(contrast(palette[ink], palette.paper), ink).toBeGreaterThanOrEqual(3);
    }
  });

  it('is a list of custom properties', () => {
    expect(paletteCss(theme).split(';').filter(Boolean)).toHaveLength(INKS.length);
  });
});
