import { Feature, Direction as HbDirection, Buffer as ShapingBuffer, shape, Variation } from 'harfbuzzjs';
import type { PathStep } from '../scene/node.ts';
import type { Typeface } from './typefaces.ts';
import { bidi } from './untyped-libraries.ts';

/** How a text is set, and which typeface draws a character at a weight. */
export type Shaping = {
  readonly size: number;
  readonly weight: number;
  readonly narrow: boolean;
  /** The direction of the line. */
  readonly base: 'ltr' | 'rtl';
  readonly typefaceOf: (codePoint: number) => Typeface;
};

/** Outlines of a line of text whose left edge is at zero and whose baseline is at zero, and its width. */
export type Outlines = { readonly steps: readonly PathStep[]; readonly width: number };

type Run = { text: string; level: number; typeface: Typeface };

/** Characters that steer direction and are not drawn. */
const INVISIBLE = /[\u2060\u2066-\u2069\u200e\u200f\ufeff]/;

/** Shapes a line of mixed scripts: bidirectional order, joined forms, tabular figures, and outlines of every glyph. */
export function outlinesOf(text: string, shaping: Shaping): Outlines {
  const steps: PathStep[] = [];
  let x = 0;
  for (const run of visualRuns(text, shaping)) {
    const { typeface, level } = run;
    const scale = shaping.size / typeface.unitsPerEm;
    typeface.font.setVariations(variations(typeface, shaping));
    const buffer = new ShapingBuffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    buffer.setDirection(level % 2 === 1 ? HbDirection.RTL : HbDirection.LTR);
    shape(typeface.font, buffer, [new Feature('tnum', 1), new Feature('lnum', 1)]);
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
      steps.push(...glyphSteps(typeface, glyph.codepoint, x + xOffset * scale, -yOffset * scale, scale));
      x += xAdvance * scale;
    }
  }
  return { steps, width: x };
}

function variations({ axes }: Typeface, { weight, narrow }: Shaping): Variation[] {
  return [
    ...(axes.includes('wght') ? [new Variation('wght', weight)] : []),
    ...(axes.includes('wdth') ? [new Variation('wdth', narrow ? 92 : 100)] : []),
  ];
}

/** Runs of one direction and one typeface, from left to right. */
function visualRuns(text: string, { base, typefaceOf }: Shaping): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, base);
  const runs: Run[] = [];
  let unit = 0;
  for (const character of text) {
    const level = levels[unit] ?? 0;
    unit += character.length;
    if (INVISIBLE.test(character)) continue;
    const last = runs.at(-1);
    // Marks and spaces stay with what stands before them.
    const clings = last && (/\p{M}/u.test(character) || character === ' ' || character === '\u00a0');
    const typeface =
      clings && last.typeface.has(character.codePointAt(0) as number)
        ? last.typeface
        : typefaceOf(character.codePointAt(0) as number);
    if (last && last.level === level && last.typeface === typeface) last.text += character;
    else runs.push({ text: character, level, typeface });
  }
  return reordered(runs);
}

/** Rule L2 of Unicode Standard Annex 9: from the highest level to the lowest odd one, runs at that level are reversed. */
function reordered(runs: readonly Run[]): Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    let start = 0;
    while (start < order.length) {
      if ((order[start] as Run).level < level) {
        start++;
        continue;
      }
      let end = start;
      while (end < order.length && (order[end] as Run).level >= level) end++;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

/** A glyph's outline, its quadratic curves raised to cubic ones. */
function glyphSteps({ font }: Typeface, glyph: number, dx: number, dy: number, scale: number): PathStep[] {
  const steps: PathStep[] = [];
  let [atX, atY] = [0, 0];
  for (const { type, values } of font.glyphToJson(glyph)) {
    const points = values.map((value, index) => (index % 2 === 0 ? dx + value * scale : dy - value * scale));
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points;
    if (type === 'Z') steps.push(['Z']);
    else if (type === 'M' || type === 'L') {
      steps.push([type, x1, y1]);
      [atX, atY] = [x1, y1];
    } else if (type === 'Q') {
      const third = (from: number, control: number) => from + ((control - from) * 2) / 3;
      steps.push(['C', third(atX, x1), third(atY, y1), third(x2, x1), third(y2, y1), x2, y2]);
      [atX, atY] = [x2, y2];
    } else if (type === 'C') {
      steps.push(['C', x1, y1, x2, y2, x3, y3]);
      [atX, atY] = [x3, y3];
    }
  }
  return steps;
}
