import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, text } from './build.ts';
import { PAGE_PALETTE, PALETTES } from './ink.ts';
import type { Scene } from './node.ts';
import { type Writing, writeScene } from './write.ts';

const writing: Writing = {
  locale: 'en',
  direction: 'ltr',
  narrow: false,
  palette: PALETTES.light,
  texts: 'attributes',
  id: 'x',
  title: 'Title',
  description: 'Description',
  root: { xmlns: 'http://www.w3.org/2000/svg' },
};

const scene = (...nodes: Scene['nodes']): Scene => ({ width: 100, height: 50, nodes });

describe('writeScene', () => {
  it('writes any text so that it is read back, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (content) => {
        const svg = writeScene(scene(text(0, 20, content, 'label')), {
          ...writing,
          title: content,
          description: content,
        });
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      }),
    );
    expect(writeScene(scene(text(0, 20, '<b> & "x"', 'label')), writing)).toContain(
      '&lt;b&gt; &amp; &quot;x&quot;</text>',
    );
  });

  it('mirrors hatches and fades with the drawing', () => {
    const faded = scene(box(10, 0, 20, 10, { fill: { hatch: 'cn', fades: 'end' } }));
    const [ltr, rtl] = [writeScene(faded, writing), writeScene(faded, { ...writing, direction: 'rtl', locale: 'ar' })];
    expect([ltr.includes('rotate(45)'), rtl.includes('rotate(-45)')]).toEqual([true, true]);
    expect([ltr, rtl].map((svg) => /linearGradient id="x-veil-end" x1="(\d)"/.exec(svg)?.[1])).toEqual(['0', '1']);
    expect(rtl).toContain('x="70"');
  });

  it('keeps Arabic in its own direction where the drawing runs from left to right', () => {
    const svg = writeScene(scene(text(0, 20, 'ميتا: 5', 'label')), { ...writing, locale: 'ar' });
    expect(svg).toContain('\u2067ميتا: 5\u2069');
    expect(svg).toContain('direction="ltr"');
  });

  it('prints Arabic digits where they are asked for, in texts only', () => {
    const svg = writeScene(scene(text(7, 20, '28.6 مليار', 'label')), {
      ...writing,
      locale: 'ar',
      direction: 'rtl',
      arabicDigits: true,
    });
    expect(svg).toContain('٢٨٫٦ مليار');
    expect(svg).toContain('x="93"');
  });

  it('refers to the colours of the page, or carries its own', () => {
    const marks = scene(box(0, 0, 1, 1, { fill: 'cn' }));
    expect(writeScene(marks, { ...writing, palette: PAGE_PALETTE })).toContain('fill="var(--cn)"');
    expect(writeScene(marks, writing)).toContain('fill="#a8471a"');
  });
});
