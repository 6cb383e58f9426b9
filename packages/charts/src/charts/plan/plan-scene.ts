import { counted, highest, isPoint, lowest, unitNumerals } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { polyline } from '../../layout/draw-lines.ts';
import { gridLines } from '../../layout/grid.ts';
import { spread } from '../../layout/spread.ts';
import { valueAxis } from '../../layout/value-axis.ts';
import { diamond } from '../../marks/saying-mark.ts';
import type { Said } from '../../outlook.ts';
import { box, rule, text } from '../../scene/build.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { wrapText } from '../../text/wrap.ts';
import { strongInk } from '../../tone.ts';
import type { PlanState } from './plan-state.ts';
import { NO_PATH, planLabel, SO_FAR } from './plan-words.ts';
import { quarterTicks } from './quarter-ticks.ts';

type Frame = {
  left: number;
  end: number;
  right: number;
  width: number;
  top: number;
  bottom: number;
  narrow: boolean;
  place: (amount: number) => number;
};

/** The sum so far as a line from nothing; what was said stands at the end of the period, and no path is drawn to it. */
export function planScene(state: PlanState, { locale, size }: SceneOptions): Scene {
  const { quarters, sums, sayings, scale, entity } = state;
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const [top, height] = [narrow ? 24 : 30, narrow ? 300 : 340];
  const bottom = height - 30;
  const ends = sayings.map(({ value }) => highest(value) ?? lowest(value) ?? (isPoint(value) ? value.amount : 0));
  const axis = valueAxis([0, Math.max(1, ...ends, ...sums) * 1.06], [bottom, top], {
    locale,
    scale,
    count: narrow ? 4 : 6,
  });
  const left = Math.max(...axis.ticks.map((tick) => widthOf(tick.text, 'tick', narrow))) + 10;
  const right = width - (narrow ? 104 : 210);
  const marks = sayings.length * 18;
  const frame: Frame = { left, right, end: right - marks, width, top, bottom, narrow, place: axis.place };
  const ink = strongInk(entity.tone);
  const x = (index: number) => left + ((frame.end - left) * index) / Math.max(1, quarters.length);
  const points = [
    [x(0), axis.place(0)] as const,
    ...sums.map((sum, index) => [x(index + 1), axis.place(sum)] as const),
  ];
  const last = points.at(-1) as readonly [number, number];
  const nodes: SceneNode[] = [
    ...gridLines(axis, [left, right]),
    ...quarterTicks(quarters, x, height - 8, locale, narrow),
    ...floorLines(sayings, frame, ink),
    ...sayings.flatMap((saying, index) => endMark(saying, frame.end + 9 + index * 18, last, frame, ink)),
  ];
  if (sums.length > 0) {
    nodes.push({ tag: 'path', steps: polyline(points), stroke: ink, strokeWidth: 3 });
    for (const [cx, cy] of points.slice(1)) nodes.push({ tag: 'circle', cx, cy, r: narrow ? 2.8 : 3.5, fill: ink });
    nodes.push(...sumLabel(state, last, frame, locale));
  }
  nodes.push(...sayingLabels(state, frame, locale));
  return { width, height, nodes };
}

/** A floor that the company gave is a dashed line over the whole period; there is no ceiling. */
function floorLines(sayings: readonly Said[], { left, right, place }: Frame, ink: Ink): SceneNode[] {
  return sayings.flatMap(({ kind, value }) =>
    kind === 'guidance' && value.low !== undefined && value.high === undefined
      ? [rule(left, place(value.low), right, place(value.low), ink, 1.75, '6 4')]
      : [],
  );
}

/** What was said, at the end of the period, and hairlines to it from the newest sum. */
function endMark(
  { kind, value }: Said,
  x: number,
  last: readonly [number, number],
  { place }: Frame,
  ink: Ink,
): SceneNode[] {
  const { low, high, amount } = value;
  const bounds = [low, high].filter((bound) => bound !== undefined);
  const targets = bounds.length === 0 ? [amount as number] : bounds;
  const hairlines = kind === 'guidance' && high === undefined && low !== undefined ? [] : targets;
  const paths = hairlines.map((target) => rule(last[0], last[1], x, place(target), ink, 1, '1.5 4'));
  if (low !== undefined && high !== undefined) {
    const dash = kind === 'guidance' ? '5 3' : '1.5 2';
    const fill = kind === 'guidance' ? ('tint' as const) : { hatch: ink };
    return [
      ...paths,
      box(x - 6, place(high), 12, place(low) - place(high), { fill, stroke: ink, strokeWidth: 1.5, dash }),
      ...(amount === undefined ? [] : [rule(x - 8, place(amount), x + 8, place(amount), ink, 3)]),
    ];
  }
  if (low !== undefined || high !== undefined) {
    return [...paths, rule(x - 7, place((low ?? high) as number), x + 7, place((low ?? high) as number), ink, 3)];
  }
  return [...paths, ...diamond(x, place(amount as number), ink)];
}

/** The newest sum beside its point: under the line, where nothing else is drawn. */
function sumLabel(
  state: PlanState,
  [x, y]: readonly [number, number],
  { narrow, right, end, bottom }: Frame,
  locale: SceneOptions['locale'],
): SceneNode[] {
  const figure = unitNumerals(state.sums.at(-1) as number, locale, state.scale);
  const words = SO_FAR[locale](counted(state.sums.length, 'quarter', locale));
  const figureWidth = widthOf(figure, 'big', narrow) + 6;
  // At the end of the period the label stands before its point, above the line.
  if (x + 8 + figureWidth > end - 4) return [text(x - 8, y - 10, figure, 'big', { anchor: 'end', halo: 'paper' })];
  const baseline = Math.min(bottom - 8, y + 20);
  const room = right - x - 8 - figureWidth;
  const fits = widthOf(words, 'small', narrow) <= room;
  const path = NO_PATH[locale];
  const [line = ''] = wrapText(path, 'tick', right - x - 20, narrow);
  return [
    text(x + 8, baseline, figure, 'big', { halo: 'paper' }),
    ...(fits ? [text(x + 8 + figureWidth, baseline, words, 'small', { halo: 'paper' })] : []),
    ...(line === path && baseline + 18 < bottom - 4
      ? [text(x + 8, baseline + 18, path, 'tick', { halo: 'paper' })]
      : []),
  ];
}

/** What was said, in words beside its mark, moved apart where they would touch. */
function sayingLabels(
  state: PlanState,
  { right, width, narrow, top, bottom, place }: Frame,
  locale: SceneOptions['locale'],
): SceneNode[] {
  const role = narrow ? 'small' : 'label';
  const labels = state.sayings.map((saying) => {
    const { value } = saying;
    const middle = value.amount ?? ((value.low ?? value.high ?? 0) + (value.high ?? value.low ?? 0)) / 2;
    const lines = wrapText(planLabel(saying, locale), role, width - right - 12, narrow);
    return { lines, at: place(middle), height: lines.length * 15 + 8 };
  });
  const places = spread(labels, [top - 16, bottom]);
  return labels.flatMap(({ lines, height }, index) =>
    lines.map((line, row) => text(right + 12, (places[index] as number) - height / 2 + 14 + row * 15, line, role)),
  );
}
