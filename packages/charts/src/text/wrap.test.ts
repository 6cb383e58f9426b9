import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from './measure.ts';
import { balancedText, wrapText } from './wrap.ts';

describe('wrapText', () => {
  it('breaks at spaces, and keeps what a no-break space joins', () => {
    expect(wrapText('one two three', 'label', 60, false)).toEqual(['one two', 'three']);
    expect(wrapText('one CNY\u00a0196.6bn', 'label', 80, false)).toEqual(['one', 'CNY\u00a0196.6bn']);
  });

  it('breaks between Chinese characters, but never before a stop or inside an amount', () => {
    expect(wrapText('资本开支，按季度', 'label', 53, false)).toEqual(['资本开', '支，按季', '度']);
    expect(wrapText('投入286\u2060亿\u2060美\u2060元', 'label', 60, false)).toEqual([
      '投入',
      '286\u2060亿\u2060美\u2060元',
    ]);
  });

  it('closes an isolate at the end of its line and opens it again on the next', () => {
    const lines = wrapText('\u2066Results announcement of 2026\u2069', 'label', 130, false);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect([line.startsWith('\u2066'), line.endsWith('\u2069')]).toEqual([true, true]);
  });

  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 })
    .map((list) => list.join(' '));

  it('loses nothing, and no line of several words is wider than asked', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, 'label', width, false);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines)
          if (line.includes(' ')) expect(widthOf(line, 'label', false)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('balances without a line more', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 400 }), (text, width) => {
        const [plain, balanced] = [wrapText(text, 'label', width, false), balancedText(text, 'label', width, false)];
        expect(balanced.length).toBe(plain.length);
        expect(balanced.join(' ')).toBe(text);
        const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => widthOf(line, 'label', false)));
        expect(widest(balanced)).toBeLessThanOrEqual(widest(plain));
      }),
    );
  });
});
