import { highest, isolated, type Locale, lowest, numerals, type Range } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { linearScale } from '../../layout/linear-scale.ts';
import { drawFigureBar } from '../../marks/figure-bar.ts';
import { box, rule, text } from '../../scene/build.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import type { ComputeRow, ComputeState } from './compute-state.ts';
import { isUnstated, NOT_STATED, rowName } from './compute-words.ts';

const BAR = 14;

/** How far a floor without its other end is drawn. */
const OPEN = 46;

/** A block for each estimator, a row for each buyer, its range on an axis from zero; sums of a country stand after its parts. */
export function computeScene({ estimators }: ComputeState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const rows = estimators.flatMap((one) => one.rows);
  const left = narrow
    ? 1
    : Math.ceil(Math.max(0, ...rows.map((row) => widthOf(rowName(row, locale), 'name', narrow)))) + 20;
  const label = Math.max(0, ...rows.map(({ compute }) => widthOf(rangeText(compute, locale), 'value', narrow)));
  const max = Math.max(1, ...rows.flatMap(({ compute }) => (compute ? [end(compute)] : [])));
  const scale = linearScale([0, max], [left, width - label - (narrow ? 14 : 24)]);
  const nodes: SceneNode[] = [];
  const ticks = scale.ticks(narrow ? 3 : 5);
  let y = 24;
  for (const { name, rows: own } of estimators) {
    const top = y;
    nodes.push(text(0, y + 13, name, 'name'));
    y += 26;
    const marks: SceneNode[] = [];
    for (const row of own) {
      marks.push(...drawRow(row, y, { left, width, place: scale, locale, narrow }));
      y += narrow ? 40 : 27;
    }
    nodes.push(
      ...ticks.map((value) => rule(scale(value), top + 20, scale(value), y - 4, value === 0 ? 'ink' : 'rule')),
      ...marks,
    );
    y += 20;
  }
  nodes.push(
    ...ticks.map((value) =>
      text(scale(value), 12, numerals(value / 1000), 'tick', { anchor: value === 0 ? 'start' : 'middle' }),
    ),
  );
  return { width, height: y - 12, nodes };
}

type Room = { left: number; width: number; place: (value: number) => number; locale: Locale; narrow: boolean };

function drawRow(row: ComputeRow, y: number, { left, width, place, locale, narrow }: Room): SceneNode[] {
  const ink: Ink = row.family === 'other' ? 'ink-2' : row.family;
  const top = narrow ? y + 19 : y + 2;
  const name = text(0, narrow ? y + 13 : y + 14, rowName(row, locale), row.total ? 'name' : 'label', {
    halo: row.total ? 'tint' : 'paper',
  });
  const ground = row.total ? [box(0, narrow ? y - 2 : y - 4, width, narrow ? 38 : 26, { fill: 'tint' })] : [];
  const { compute } = row;
  const words = rangeText(compute, locale);
  if (compute === null) {
    return [
      ...ground,
      name,
      box(left, top, 46, BAR, { fill: { hatch: 'rule' } }),
      text(left + 56, top + 12, words, 'muted'),
    ];
  }
  const open = compute.high === undefined && compute.amount === undefined;
  return [
    ...ground,
    name,
    ...drawFigureBar({ ...compute, kind: 'estimate' }, top, BAR, { place, ink }),
    text(place(end(compute)) + (open ? OPEN : 0) + 8, top + 12, words, 'value', { halo: row.total ? 'tint' : 'paper' }),
  ];
}

function end(range: Range): number {
  return highest(range) ?? lowest(range) ?? 0;
}

/** Thousands: `732–1,448`, `≥ 1,083` as `1,083+`; below one thousand with a decimal. A floor of nothing is no number. */
function rangeText(range: Range | null, locale: Locale): string {
  if (range === null) return '?';
  if (isUnstated(range)) return NOT_STATED[locale];
  const say = (value: number) => numerals(value / 1000, value < 1000 ? 1 : 0);
  const { amount, low, high } = range;
  if (low !== undefined && high !== undefined) return isolated(`${say(low)}–${say(high)}`, locale);
  if (low !== undefined) return isolated(`${say(low)}+`, locale);
  if (high !== undefined) return isolated(`0–${say(high)}`, locale);
  return say(amount as number);
}
