import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { text } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { wrapText } from '../../text/wrap.ts';
import { strongInk } from '../../tone.ts';
import { bracket, drawPanel, type Layout, type Place } from './panel-drawing.ts';
import { largest, type Panel, type QuartersState } from './quarters-state.ts';
import { rowWordsOf } from './quarters-words.ts';
import { measureOf, rowScales } from './row-scales.ts';
import { singleScene } from './single-scene.ts';

/** Panels of columns in rows that share a scale; a row whose scale differs says so, and each can be measured. */
export function quartersScene(state: QuartersState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const panels = state.rows.flatMap((row) => row.panels);
  if (panels.length === 1) return singleScene(state, panels[0] as Panel, { locale, size });
  const layout: Layout = { locale, narrow, state };
  const scales = rowScales(state.rows.map((row) => largest(row.panels)));
  const measure = scales.some(({ enlarged }) => enlarged > 1) ? measureOf(scales) : undefined;
  const [most, gap] = narrow ? [2, 22] : [4, 24];
  const columns = Math.min(most, Math.max(...state.rows.map((row) => row.panels.length)));
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const height = narrow ? 104 : 132;
  const nodes: SceneNode[] = [];
  let y = 14;
  for (const [index, row] of state.rows.entries()) {
    const scale = scales[index] as (typeof scales)[0];
    const ink = row.group ? strongInk(row.group.tone) : 'ink';
    for (const line of wrapText(rowWordsOf(row, scale, state, locale), 'name', width, narrow)) {
      nodes.push(text(0, y, line, 'name', { ink }));
      y += 17;
    }
    y += 12;
    const measured = row.panels.findIndex(({ points }) => points.some(({ value }) => value !== null));
    for (let first = 0; first < row.panels.length; first += columns) {
      const line = row.panels.slice(first, first + columns);
      const names = line.map(({ names: { [locale]: name } }) => wrapText(name, 'name', panelWidth, narrow).length);
      y += (Math.max(...names) - 1) * 16 + (first === 0 ? 0 : 50);
      for (const [column, panel] of line.entries()) {
        const place: Place = { x: column * (panelWidth + gap), y, width: panelWidth, height };
        nodes.push(...drawPanel(panel, place, scale.max, column === 0, layout));
        if (first + column === measured && measure !== undefined)
          nodes.push(...bracket(measure, place, scale.max, layout));
      }
      y += height;
    }
    y += 62;
  }
  return { width, height: y - 38, nodes };
}
