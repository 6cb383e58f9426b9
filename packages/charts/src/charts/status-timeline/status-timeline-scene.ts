import { isolated, type Locale, STRICTNESS_NAMES, STRICTNESSES } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { type DayAxis, dayAxis } from '../../layout/day-axis.ts';
import { statusBox, statusInk } from '../../marks/status-box.ts';
import { box, rule, text } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import type { StatusTimelineState, TimelineRow, TimelineSpan } from './status-timeline-state.ts';
import { spanLabels, unboundWords } from './status-timeline-words.ts';

const BAR = 24;

const MEASURE = {
  en: 'China’s own measure',
  ar: 'إجراء صيني',
  zh: '中国方面的措施',
} as const;

/** A row for each chip: bars for its statuses, darker is stricter, and marks for China's own measures under them. */
export function statusTimelineScene(state: StatusTimelineState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const { rows } = state;
  const names = Math.max(...rows.map(({ name }) => widthOf(name, 'name', narrow)));
  const left = narrow ? 1 : Math.ceil(names) + 20;
  const axis = dayAxis(state, [left, width - 2]);
  const key = keyOf(state, locale, width, narrow);
  const nodes: SceneNode[] = [...key.nodes];
  let y = key.height + (key.height > 0 ? 14 : 0);
  const top = y + 20;
  nodes.push(...yearTicks(axis, y + 12, narrow));
  y = top + 10;
  const bars: SceneNode[] = [];
  for (const row of rows) {
    if (narrow) bars.push(text(0, y + 13, isolated(row.name, locale), 'name', { halo: 'paper' }));
    else bars.push(text(0, y + BAR / 2 + 5, isolated(row.name, locale), 'name'));
    const barTop = narrow ? y + 20 : y;
    bars.push(...rowBars(row, barTop, axis, locale, narrow));
    const marks = row.unbound ? [] : measureMarks(row, barTop + BAR, axis, locale, narrow);
    bars.push(...marks);
    y = barTop + BAR + (marks.length > 0 ? 26 : narrow ? 14 : 18);
  }
  const bottom = y - 6;
  const lines = axis.years.map(({ at }) => rule(at, top - 2, at, bottom, 'rule'));
  return { width, height: bottom + 2, nodes: [...lines, ...nodes, ...bars] };
}

function yearTicks(axis: DayAxis, y: number, narrow: boolean): SceneNode[] {
  return axis.years
    .filter(({ year, at }) => at + 4 + widthOf(year, 'tick', narrow) < axis.right)
    .map(({ year, at }) => text(at + 4, y, year, 'tick'));
}

function rowBars(row: TimelineRow, top: number, axis: DayAxis, locale: Locale, narrow: boolean): SceneNode[] {
  const [first, last] = [row.spans[0], row.spans.at(-1)];
  if (!first || !last) return [];
  if (row.unbound) {
    const [start, end] = [axis.place(first.from), axis.right];
    const words = unboundWords(row, locale);
    const middle = widthOf(words, 'small', narrow) < end - start;
    return [
      box(start, top, end - start, BAR, { fill: { hatch: 'rule' } }),
      text(middle ? (start + end) / 2 : end, top + BAR / 2 + 4, words, 'small', {
        anchor: middle ? 'middle' : 'end',
        halo: 'paper',
      }),
    ];
  }
  return row.spans.flatMap((span, index) => {
    const from = axis.place(span.from);
    const next = row.spans[index + 1];
    const to = next ? axis.place(next.from) - 1.5 : axis.right;
    return [statusBox(from, top, to - from, BAR, span), ...barLabel(span, from, to, top, locale, narrow)];
  });
}

/** The longest name that has room inside the bar. */
function barLabel(
  span: TimelineSpan,
  from: number,
  to: number,
  top: number,
  locale: Locale,
  narrow: boolean,
): SceneNode[] {
  const fitting = spanLabels(span, locale).find((words) => widthOf(words, 'small', narrow) <= to - from - 12);
  if (fitting === undefined) return [];
  const ink = statusInk(span);
  return [
    text(from + 7, top + BAR / 2 + 4, fitting, 'small', { ink: ink.text, ...(ink.halo ? { halo: ink.halo } : {}) }),
  ];
}

/** Triangles under a bar, each named beside it where there is room. */
function measureMarks(row: TimelineRow, y: number, axis: DayAxis, locale: Locale, narrow: boolean): SceneNode[] {
  let free = axis.left;
  return row.measures.flatMap(({ day, name }, index) => {
    const x = axis.place(day);
    const next = row.measures[index + 1];
    const room = next ? axis.place(next.day) - 10 : axis.right;
    const words = name[locale];
    const needed = widthOf(words, 'tick', narrow);
    const after = x + 9 + needed <= room;
    const before = !after && x - 9 - needed >= free;
    free = after ? x + 9 + needed + 8 : x + 10;
    return [
      triangle(x, y + 3),
      ...(narrow || !(after || before)
        ? []
        : [text(after ? x + 9 : x - 9, y + 13, words, 'tick', { anchor: after ? 'start' : 'end', halo: 'paper' })]),
    ];
  });
}

function triangle(x: number, y: number): SceneNode {
  return { tag: 'path', steps: [['M', x, y], ['L', x + 5.5, y + 9], ['L', x - 5.5, y + 9], ['Z']], fill: 'cn' };
}

/** What the darkness of a bar means: only the statuses that are drawn. */
function keyOf({ rows }: StatusTimelineState, locale: Locale, width: number, narrow: boolean) {
  const bound = rows.filter(({ unbound }) => unbound === undefined);
  const drawn = new Set(bound.flatMap(({ spans }) => spans.map(({ strictness }) => strictness)));
  const entries = STRICTNESSES.filter((strictness) => drawn.has(strictness)).map((strictness) => ({
    words: STRICTNESS_NAMES[locale][strictness],
    mark: (x: number, y: number): SceneNode => statusBox(x, y, 12, 12, { strictness, open: false }),
  }));
  const measures = bound.some((row) => row.measures.length > 0);
  const all = measures
    ? [...entries, { words: MEASURE[locale], mark: (x: number, y: number) => triangle(x + 6, y + 1) }]
    : entries;
  const nodes: SceneNode[] = [];
  let [x, y] = [1, 1];
  for (const { words, mark } of all) {
    const needed = 20 + widthOf(words, 'muted', narrow);
    if (x > 1 && x + needed > width) [x, y] = [1, y + 21];
    nodes.push(mark(x, y), text(x + 19, y + 11, words, 'muted'));
    x += needed + 20;
  }
  return { nodes, height: all.length === 0 ? 0 : y + 14 };
}
