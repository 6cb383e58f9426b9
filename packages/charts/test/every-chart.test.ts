import { directionOf, LOCALES } from '@outlay/domain';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import { CHART_WIDTHS, CHARTS, draw } from '../src/index.ts';
import { nodeBounds, textBounds } from '../src/scene/build.ts';
import { mirrored } from '../src/scene/mirror.ts';

const record = dataset();
const SIZES = ['wide', 'narrow'] as const;

const cases = CHARTS.flatMap((chart) =>
  LOCALES.flatMap((locale) => SIZES.map((size) => ({ chart, locale, size, name: `${chart.id} ${locale} ${size}` }))),
);

describe.each(cases)('$name', ({ chart, locale, size }) => {
  const state = chart.state(record, chart.example);
  const scene = chart.scene(state, { locale, size });
  const direction = directionOf(locale);
  const narrow = size === 'narrow';
  const shown = direction === 'rtl' && scene.mirrors !== false ? mirrored(scene) : scene;
  const texts = shown.nodes.filter((node) => node.tag === 'text');

  it('is well-formed and has a name and a description', () => {
    const svg = draw(chart, state, { locale, size });
    expect(() => new Resvg(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))).not.toThrow();
    expect(svg).toMatch(/role="img".*<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/s);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('stays inside its frame', () => {
    expect(scene.width).toBe(CHART_WIDTHS[size]);
    const outside = shown.nodes
      .map((node) => ({ node, ...nodeBounds(node, narrow, direction) }))
      .filter(
        ({ left, right, top, bottom }) => left < -1 || right > scene.width + 1 || top < -1 || bottom > scene.height + 1,
      );
    expect(outside).toEqual([]);
  });

  it('has no text over another', () => {
    const boxes = texts.map((node) => ({ text: node.text, ...textBounds(node, narrow, direction) }));
    const overlapping = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        )
        .map((other) => `${one.text} | ${other.text}`),
    );
    expect(overlapping).toEqual([]);
  });

  it('is plain data that comes back from JSON as it was', () => {
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('has a table whose rows are as long as its head', () => {
    const { columns, rows } = chart.table(state, locale);
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });
});
