import { amountWords, type Locale, unitNumerals } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { bandsOf } from '../../layout/gap-bands.ts';
import { timeAxis, yearLabels } from '../../layout/time-axis.ts';
import { type ValueAxis, valueAxis } from '../../layout/value-axis.ts';
import { columnBar } from '../../marks/column-bar.ts';
import { box, rule, text } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { wrapText } from '../../text/wrap.ts';
import { pastInk, strongInk } from '../../tone.ts';
import { rowWords } from '../ranked/ranked-words.ts';
import { largest, type Panel, type QuartersState } from './quarters-state.ts';
import { rowWordsOf } from './quarters-words.ts';
import { measureOf, rowScales } from './row-scales.ts';
import { singleScene } from './single-scene.ts';

type Place = { x: number; y: number; width: number; height: number };
type Layout = { locale: Locale; narrow: boolean; state: QuartersState };

/** Panels of columns in rows that share a scale; a row whose scale differs says so, and each can be measured. */
export function quartersScene(state: QuartersState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const panels = state.rows.flatMap((row) => row.panels);
  if (panels.length === 1) return singleScene(state, panels[0] as Panel, { locale, size });
  const scales = rowScales(state.rows.map((row) => largest(row.panels)));
  const measure = scales.some(({ enlarged }) => enlarged > 1) ? measureOf(scales) : undefined;
  const [most, gap] = narrow ? [2, 22] : [4, 24];
  const columns = Math.min(most, Math.max(...state.rows.map((row) => row.panels.length)));
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const panelHeight = narrow ? 104 : 132;
  const nodes: SceneNode[] = [];
  let y = 14;
  for (const [index, row] of state.rows.entries()) {
    const scale = scales[index] as (typeof scales)[0];
    const ink = row.group ? strongInk(row.group.tone) : 'ink';
    for (const line of wrapText(rowWordsOf(row, scale, state, locale), 'name', width, narrow)) {
      nodes.push(text(0, y, line, 'name', { ink }));
      y += 17;
    }
    for (const [place, panel] of row.panels.entries()) {
      const column = place % columns;
      if (place > 0 && column === 0) y += panelHeight + 62;
      const at: Place = { x: column * (panelWidth + gap), y: y + 12, width: panelWidth, height: panelHeight };
      nodes.push(...drawPanel(panel, at, scale.max, column === 0, { locale, narrow, state }));
      if (place === 0 && measure !== undefined)
        nodes.push(...bracket(measure, at, scale.max, { locale, narrow, state }));
    }
    y += panelHeight + 74;
  }
  return { width, height: y - 14 - 16, nodes };
}

/** One company: its name, columns from zero with gaps hatched, the newest figure above its column, years below. */
function drawPanel(
  panel: Panel,
  { x, y, width, height }: Place,
  max: number,
  numbered: boolean,
  layout: Layout,
): SceneNode[] {
  const { locale, narrow, state } = layout;
  const [top, bottom] = [y + 24, y + 24 + height - 24];
  const axis = valueAxis([0, max], [bottom, top], { locale, scale: state.scale, count: 3 });
  const time = timeAxis(state.periods.length, [x, x + width]);
  const nodes: SceneNode[] = [text(x, y, panel.names[locale], 'name')];
  if (panel.points.every(({ value }) => value === null)) {
    const reason = wrapText(
      rowWords({ ...panel, value: null, gap: panel.points.at(-1)?.gap, previous: null }, locale),
      'tick',
      width - 20,
      narrow,
    );
    return [
      ...nodes,
      box(x, top, width, bottom - top, { fill: { hatch: 'rule' } }),
      ...reason.map((line, index) => text(x + 10, top + 24 + index * 16, line, 'tick', { halo: 'paper' })),
      rule(x, bottom, x + width, bottom, 'ink'),
      ...yearLabels(state.periods, time, bottom + 16, narrow),
    ];
  }
  for (const { value, at, text: label } of axis.ticks.slice(1)) {
    nodes.push(rule(x, at, x + width, at, 'rule'));
    if (numbered && value < max) nodes.push(text(x, at - 3, label, 'tick', { halo: 'paper' }));
  }
  for (const [first, last] of bandsOf(panel.points.map(({ value }) => value === null))) {
    nodes.push(
      box(x + first * time.step, top, (last - first + 1) * time.step, bottom - top, { fill: { hatch: 'rule' } }),
    );
  }
  nodes.push(...columnsOf(panel, axis, time.step, x), ...newestLabel(panel, axis, x + width, layout));
  return [...nodes, rule(x, bottom, x + width, bottom, 'ink'), ...yearLabels(state.periods, time, bottom + 16, narrow)];
}

function columnsOf(panel: Panel, axis: ValueAxis, step: number, x: number): SceneNode[] {
  const newest = panel.points.length - 1;
  const gap = Math.min(2, step * 0.22);
  return panel.points.flatMap(({ value }, index) =>
    value
      ? columnBar(
          value,
          x + index * step + gap / 2,
          step - gap,
          axis.place,
          index === newest ? strongInk(panel.tone) : pastInk(panel.tone),
        )
      : [],
  );
}

/** The newest figure, flush with the end of its column. */
function newestLabel(panel: Panel, axis: ValueAxis, right: number, { locale, state }: Layout): SceneNode[] {
  const value = panel.points.at(-1)?.value;
  const amount = value?.amount ?? value?.high ?? value?.low;
  if (amount === undefined) return [];
  return [
    text(right, axis.place(amount) - 6, unitNumerals(amount, locale, state.scale), 'value', {
      anchor: 'end',
      halo: 'paper',
    }),
  ];
}

/** The same amount in every row, so that the eye can compare rows of different scales. */
function bracket(amount: number, { x, y, width, height }: Place, max: number, { locale, state }: Layout): SceneNode[] {
  const [top, bottom] = [y + 24, y + height];
  const at = x + width * 0.3;
  const end = bottom - ((bottom - top) * amount) / max;
  const label = amountWords({ amount, currency: state.provenance.currency }, locale, { stated: true });
  return [
    rule(at, end, at, bottom, 'ink', 1.5),
    rule(at - 4, end, at + 4, end, 'ink', 1.5),
    text(at + 7, end + 4, label, 'small', { halo: 'paper' }),
  ];
}
