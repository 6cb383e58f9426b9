import { directionOf, type Locale } from '@outlay/domain';
import { Resvg } from '@resvg/resvg-js';
import { CHART_WIDTHS, type Chart, type ChartSize, draw } from '../src/index.ts';
import { nodeBounds, textBounds } from '../src/scene/build.ts';
import { mirrored } from '../src/scene/mirror.ts';

/** Signs that would jump to the other side of their number: those that no isolate holds. */
const LOOSE_SIGN = /[+\u2212-]\d|\d%/;

/** Everything that is wrong with a drawing, in words; nothing when it is as it should be. */
export function faultsOf<State>(chart: Chart<State>, state: State, locale: Locale, size: ChartSize): string[] {
  const scene = chart.scene(state, { locale, size });
  const direction = scene.mirrors === false ? 'ltr' : directionOf(locale);
  const narrow = size === 'narrow';
  const shown = direction === 'rtl' ? mirrored(scene) : scene;
  const faults: string[] = [];
  if (scene.width !== CHART_WIDTHS[size]) faults.push(`is ${scene.width} wide`);
  for (const node of shown.nodes) {
    const { left, right, top, bottom } = nodeBounds(node, narrow, direction);
    if (left < -1 || right > scene.width + 1 || top < -1 || bottom > scene.height + 1) {
      faults.push(`outside: ${JSON.stringify(node).slice(0, 160)}`);
    }
  }
  const texts = shown.nodes.filter((node) => node.tag === 'text');
  const boxes = texts.map((node) => ({ text: node.text, ...textBounds(node, narrow, direction) }));
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const across = one.left < other.right - 1 && other.left < one.right - 1;
      if (across && one.top < other.bottom - 1 && other.top < one.bottom - 1) {
        faults.push(`overlap: ${one.text} | ${other.text}`);
      }
    }
  }
  if (locale === 'ar') {
    const words = [
      ...texts.map(({ text }) => text),
      chart.finding(state, locale),
      chart.subtitle(state, locale),
      chart.note(state, locale) ?? '',
      chart.summary(state, locale),
      ...chart.table(state, locale).rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ];
    for (const text of words) {
      const bare = text.replace(/\u2066[^\u2069]*\u2069/g, '');
      if (LOOSE_SIGN.test(bare)) faults.push(`a sign by itself: ${text}`);
    }
  }
  const svg = draw(chart, state, { locale, size });
  if (/NaN|undefined|Infinity|>null</.test(svg)) faults.push('holds what is no number');
  if (!/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/.test(svg)) faults.push('has no name or description');
  try {
    new Resvg(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), { font: { loadSystemFonts: false } });
  } catch (error) {
    faults.push(`is not well-formed: ${(error as Error).message}`);
  }
  const { columns, rows } = chart.table(state, locale);
  if (rows.some(({ cells }) => cells.length !== columns.length)) faults.push('has a table with ragged rows');
  return faults;
}
