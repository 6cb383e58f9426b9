import { LOCALES, visibleText } from '@outlay/domain';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import { CHARTS, guidance, plan, ratio, standalone, totals } from '../src/index.ts';
import { textBounds } from '../src/scene/build.ts';
import { standaloneScene } from '../src/standalone/standalone-scene.ts';

const record = dataset();
const drawn = (svg: string) =>
  visibleText([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' '));

describe.each(CHARTS.map((chart) => ({ chart, id: chart.id })))('$id as an image of its own', ({ chart }) => {
  const state = chart.state(record, chart.example);

  it.each(LOCALES)('carries finding, subtitle, source line and day inside it (%s)', (locale) => {
    for (const size of ['wide', 'narrow'] as const) {
      const svg = standalone(chart, state, { locale, size });
      const all = drawn(svg).replaceAll(' ', '');
      for (const words of [
        chart.finding(state, locale),
        chart.subtitle(state, locale),
        chart.sourceLine(state, locale),
      ]) {
        expect(all).toContain(visibleText(words).replaceAll(' ', '').replaceAll('&', '&amp;'));
      }
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      expect(svg).not.toContain('var(--');
    }
  });

  it('has no text over another', () => {
    for (const locale of LOCALES) {
      for (const size of ['wide', 'narrow'] as const) {
        const scene = standaloneScene(chart, state, { locale, size });
        const boxes = scene.nodes.flatMap((node) => (node.tag === 'text' ? [textBounds(node, size === 'narrow')] : []));
        for (const [index, one] of boxes.entries()) {
          expect(one.right).toBeLessThanOrEqual(scene.width);
          for (const other of boxes.slice(index + 1)) {
            const across = one.left < other.right - 1 && other.left < one.right - 1;
            expect(across && one.top < other.bottom - 1 && other.top < one.bottom - 1).toBe(false);
          }
        }
      }
    }
  });
});

describe('an image of its own', () => {
  it('explains the kinds it shows, and none where all figures are reported or computed', () => {
    const texts = (svg: string) => drawn(svg);
    const [soft, hard] = [guidance, totals].map((chart) =>
      standalone(chart as typeof totals, (chart as typeof totals).state(record, chart.example), { locale: 'en' }),
    );
    expect(texts(soft as string)).toContain('reported or computed from reported figures guidance');
    expect(texts(hard as string)).not.toContain('reported or computed from reported figures');
    expect(drawn(standalone(ratio, ratio.state(record, ratio.example), { locale: 'en' }))).toContain('no figure');
  });

  it('holds both themes where the viewer chooses', () => {
    const svg = standalone(plan, plan.state(record, plan.example), { locale: 'en', theme: 'auto' });
    expect(svg).toContain('@media(prefers-color-scheme:dark){svg{--paper:#0d1512;');
    expect(svg).toContain('fill="var(--ink)"');
  });

  it('runs either way in Arabic, and says which way time runs only where it is mirrored', () => {
    const state = ratio.state(record, ratio.example);
    const [mirrored, plain] = (['rtl', 'ltr'] as const).map((direction) =>
      standalone(ratio, state, { locale: 'ar', direction }),
    );
    expect([mirrored, plain].map((svg) => /direction="(\w+)"/.exec(svg as string)?.[1])).toEqual(['rtl', 'ltr']);
    expect([mirrored, plain].map((svg) => drawn(svg as string).includes('الزمن من اليمين'))).toEqual([true, false]);
    const x = (svg: string, text: string) =>
      Number(new RegExp(`<text x="([\\d.]+)"[^>]*>\\u2067?${text}`).exec(svg)?.[1]);
    expect(x(mirrored as string, '2019')).toBeGreaterThan(x(mirrored as string, '2026'));
    expect(x(plain as string, '2019')).toBeLessThan(x(plain as string, '2026'));
  });

  it.each([
    ['totals-en-wide', totals, { locale: 'en' }],
    ['ratio-ar-narrow', ratio, { locale: 'ar', size: 'narrow' }],
    ['guidance-zh-narrow-dark', guidance, { locale: 'zh', size: 'narrow', theme: 'dark' }],
    ['plan-ar-wide-left-to-right', plan, { locale: 'ar', direction: 'ltr', arabicDigits: true }],
  ] as const)('%s is drawn as before', async (name, chart, options) => {
    const one = chart as typeof totals;
    const svg = standalone(one, one.state(record, { ...one.example, asOf: '2026-11-23' }), options);
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`./drawings/${name}.svg`);
  });
});
