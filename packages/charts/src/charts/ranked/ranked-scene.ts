import { growthWords, highest, type Locale, lowest, periodWords, unitNumerals } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { valueAxis } from '../../layout/value-axis.ts';
import { drawFigureBar } from '../../marks/figure-bar.ts';
import { figureText as ruledFigure } from '../../marks/figure-text.ts';
import { box, rule, text } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { wrapText } from '../../text/wrap.ts';
import { strongInk } from '../../tone.ts';
import type { RankedRow, RankedState } from './ranked-state.ts';
import { rowWords } from './ranked-words.ts';

const BAR = 22;

/** A bar for each company from one line, its name before it, figure and growth at its tip, a mark for the year before. */
export function rankedScene(state: RankedState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const { rows, scale, against } = state;
  const names = Math.max(...rows.map((row) => widthOf(row.names[locale], 'name', narrow)));
  const above = names > width * 0.34;
  const left = above ? 0 : Math.ceil(names) + (narrow ? 10 : 24);
  const tip = Math.max(...rows.map((row) => tipWidth(row, locale, state, narrow)));
  const max = Math.max(1, ...rows.flatMap(({ value, previous }) => [reach(value), reach(previous)]));
  const axis = valueAxis([0, max], [left, width - tip - 16], { locale, scale });
  const pitch = above ? 50 : narrow ? 34 : 36;
  const nodes: SceneNode[] = [];
  let y = 8;
  let named = false;
  for (const row of rows) {
    const top = above ? y + 18 : y;
    nodes.push(text(0, above ? y + 12 : top + BAR / 2 + 5, row.names[locale], 'name'));
    if (!row.value) {
      const drawn = gapRow(row, top, { left, width, locale, narrow });
      nodes.push(...drawn.nodes);
      y += Math.max(pitch, drawn.height + 14 + (above ? 18 : 0));
      continue;
    }
    nodes.push(...drawFigureBar(row.value, top, BAR, { place: axis.place, ink: strongInk(row.tone) }));
    const earlier = row.previous?.amount;
    const end = axis.place(reach(row.value));
    if (earlier !== undefined) nodes.push(...previousTick(axis.place(earlier), top));
    const label = periodWords(against, locale);
    const x = earlier === undefined ? 0 : axis.place(earlier);
    const inside = x - 8 - widthOf(label, 'small', narrow) > left + 4 && x < end;
    if (!named && earlier !== undefined && inside && row.value.amount !== undefined) {
      nodes.push(text(x - 7, top + BAR / 2 + 4, label, 'small', { anchor: 'end', ink: 'on-1' }));
      named = true;
    }
    nodes.push(...tipLabels(row, Math.max(end, x + 3) + 8, top + BAR / 2 + 5, locale, state, narrow));
    y += pitch;
  }
  const height = y - pitch + (above ? 18 : 0) + BAR + 14;
  return {
    width,
    height: Math.max(height, y - 4),
    nodes: above ? nodes : [...nodes, rule(left, 2, left, y - 8, 'ink')],
  };
}

/** How far a figure reaches on the axis. */
function reach(value: RankedRow['value']): number {
  return value ? (highest(value) ?? lowest(value) ?? 0) : 0;
}

/** The period before as a thick mark across the bar, set off by paper on both sides. */
function previousTick(at: number, top: number): SceneNode[] {
  const x = Math.max(at, 2.75);
  return [
    box(x - 2.75, top - 3, 5.5, BAR + 6, { fill: 'paper' }),
    box(x - 1.25, top - 3, 2.5, BAR + 6, { fill: 'ink' }),
  ];
}

function figureText(row: RankedRow, locale: Locale, { scale }: RankedState): string {
  const { value } = row;
  return value?.amount !== undefined && value.low === undefined && value.high === undefined
    ? unitNumerals(value.amount, locale, scale)
    : rowWords(row, locale);
}

function tipWidth(row: RankedRow, locale: Locale, state: RankedState, narrow: boolean): number {
  if (!row.value) return 0;
  const grown =
    row.growth === null ? 0 : 9 + widthOf(growthWords(row.growth, locale, { brief: true }), 'muted', narrow);
  return widthOf(figureText(row, locale, state), 'value', narrow) + grown;
}

function tipLabels(
  row: RankedRow,
  x: number,
  y: number,
  locale: Locale,
  state: RankedState,
  narrow: boolean,
): SceneNode[] {
  const figure = figureText(row, locale, state);
  const after = x + widthOf(figure, 'value', narrow) + 9;
  return [
    ...ruledFigure(x, y, figure, 'value', { kind: row.value?.kind, narrow }),
    ...(row.growth === null ? [] : [text(after, y, growthWords(row.growth, locale, { brief: true }), 'muted')]),
  ];
}

/** Where a figure is missing: a short hatch and the reason in words. */
function gapRow(
  row: RankedRow,
  top: number,
  { left, width, locale, narrow }: { left: number; width: number; locale: Locale; narrow: boolean },
): { nodes: SceneNode[]; height: number } {
  const room = narrow ? 36 : 72;
  const lines = wrapText(rowWords(row, locale), 'muted', width - left - room - 10, narrow);
  const start = lines.length > 1 ? top + 11 : top + BAR / 2 + 5;
  return {
    nodes: [
      box(left, top, room, BAR, { fill: { hatch: 'rule' } }),
      ...lines.map((line, index) => text(left + room + 10, start + index * 16, line, 'muted')),
    ],
    height: Math.max(BAR, lines.length * 16 + 2),
  };
}
