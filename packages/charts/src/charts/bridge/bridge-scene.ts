import { amountWords, isolated, type Kind, type Locale, unitNumerals } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { spacedTicks, type ValueAxis, valueAxis } from '../../layout/value-axis.ts';
import { arrow } from '../../marks/arrow.ts';
import { figureText } from '../../marks/figure-text.ts';
import { box, rule, text } from '../../scene/build.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { wrapText } from '../../text/wrap.ts';
import { strongInk } from '../../tone.ts';
import type { BridgeBlock, BridgeState } from './bridge-state.ts';
import { missingWords, stepName, totalName, variantName } from './bridge-words.ts';

/** A row of a bridge: where it stands, or from where to where it leads. */
type Row =
  | { type: 'total'; name: string; amount: number | null; kind: Kind | undefined; reason: string }
  | { type: 'step' | 'variant'; name: string; from: number; to: number };

type Layout = { locale: Locale; narrow: boolean; width: number; left: number; pitch: number; state: BridgeState };

/** Points for totals and arrows for what leads from one to the next; the axis is broken where it does not start at zero. */
export function bridgeScene(state: BridgeState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const rows = state.blocks.map((block) => rowsOf(block, locale));
  const names = rows.flat().map(({ name, type }) => widthOf(name, type === 'total' ? 'name' : 'label', narrow));
  const left = narrow ? 8 : Math.min(460, Math.max(...names) + 28);
  const layout: Layout = { locale, narrow, width, left, pitch: narrow ? 54 : 44, state };
  const nodes: SceneNode[] = [];
  let y = 0;
  for (const [index, block] of state.blocks.entries()) {
    const drawn = drawBlock(block, rows[index] as Row[], y, layout);
    nodes.push(...drawn.nodes);
    y = drawn.bottom + 26;
  }
  return { width, height: y - 20, nodes };
}

function rowsOf(block: BridgeBlock, locale: Locale): Row[] {
  const { from, to, steps, variants } = block;
  const total = (one: BridgeBlock['from']): Row => ({
    type: 'total',
    name: totalName(one, block, locale),
    amount: one.amount,
    kind: one.kind,
    reason: missingWords(one, locale),
  });
  let at = from.amount;
  const arrows = steps.flatMap((step): Row[] => {
    if (at === null) return [];
    const [start, end] = [at, at + step.delta];
    at = end;
    return [{ type: 'step', name: stepName(step, locale), from: start, to: end }];
  });
  const others = variants.map(
    (variant): Row => ({
      type: 'variant',
      name: variantName(variant, locale),
      from: variant.total - variant.delta,
      to: variant.total,
    }),
  );
  return [total(from), ...arrows, total(to), ...others];
}

/** From the first round number below all totals, or from zero where they lie far apart. */
function axisFor(
  rows: readonly Row[],
  { left, width, narrow, locale, state }: Layout,
): { axis: ValueAxis; broken: boolean } {
  const amounts = rows.flatMap((row) => (row.type === 'total' ? (row.amount ?? []) : [row.from, row.to]));
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const spread = Math.max(high - low, high * 0.02, 1);
  const broken = spread < high * 0.7;
  const start = broken ? low - spread * 0.75 : 0;
  const room = Math.max(...amounts.map((amount) => widthOf(unitWordsOf(amount, locale, state), 'big', narrow))) + 18;
  const options = { locale, scale: state.scale, count: narrow ? 4 : 5 };
  return { axis: valueAxis([start, high], [left + 6, width - room], options), broken };
}

function unitWordsOf(amount: number, locale: Locale, { provenance }: BridgeState): string {
  return amountWords({ amount, currency: provenance.currency }, locale);
}

function drawBlock(
  block: BridgeBlock,
  rows: readonly Row[],
  y: number,
  layout: Layout,
): { nodes: SceneNode[]; bottom: number } {
  const { left, width, pitch, narrow } = layout;
  const known = rows.some((row) => row.type !== 'total' || row.amount !== null);
  const { axis, broken } = known ? axisFor(rows, layout) : { axis: undefined, broken: false };
  const top = y + 22;
  const bottom = top + rows.length * pitch;
  const under: SceneNode[] = rows.flatMap((row, index) =>
    row.type === 'total' ? [box(0, top + index * pitch + 2, width, pitch - 2, { fill: 'tint' })] : [],
  );
  const inside = (axis?.ticks ?? []).filter(({ value, at }) => value === 0 || at >= left + 24);
  const grid = spacedTicks(inside, narrow).flatMap(({ value, at, text: label }) => [
    rule(at, top, at, bottom, 'rule'),
    text(at, y + 14, label, 'tick', { anchor: value === 0 ? 'start' : 'middle' }),
  ]);
  const breaks: SceneNode[] = broken ? breakMark(left, y + 10) : [];
  const ink = strongInk(block.entity.tone);
  const marks = rows.flatMap((row, index) => {
    const middle = top + index * pitch + (narrow ? pitch - 17 : pitch / 2);
    const next = rows[index + 1];
    return [
      ...nameOf(row, top + index * pitch, middle, layout),
      ...(axis ? markOf(row, middle, axis, ink, layout) : []),
      ...(axis && next && row.type !== 'variant' ? [...leadTo(row, middle, middle + pitch, axis)] : []),
      ...(row.type === 'total' && row.amount === null ? reasonOf(row, middle, layout) : []),
    ];
  });
  return { nodes: [...under, ...grid, ...breaks, ...marks], bottom };
}

/** Two short slanted strokes where the axis was cut. */
function breakMark(x: number, y: number): SceneNode[] {
  return [
    {
      tag: 'path',
      steps: [
        ['M', x - 4, y - 8],
        ['L', x + 4, y - 3],
        ['L', x - 4, y + 2],
        ['L', x + 4, y + 7],
      ],
      stroke: 'ink-3',
    },
  ];
}

function nameOf(row: Row, top: number, middle: number, { narrow, width, left }: Layout): SceneNode[] {
  const total = row.type === 'total';
  const role = total ? (narrow ? 'small-value' : 'name') : narrow ? 'small' : 'label';
  const ink: Ink = row.type === 'variant' ? 'ink-2' : 'ink';
  if (narrow)
    return [
      text(6, top + 18, wrapText(row.name, role, width - 10, narrow)[0] ?? '', role, {
        ink,
        halo: total ? 'tint' : 'paper',
      }),
    ];
  const lines = wrapText(row.name, role, left - 20, narrow);
  const first = middle + 5 - (lines.length - 1) * 8;
  return lines.map((line, index) => text(6, first + index * 16, line, role, { ink }));
}

function markOf(row: Row, y: number, axis: ValueAxis, ink: Ink, { locale, narrow, state, width }: Layout): SceneNode[] {
  if (row.type === 'total') {
    if (row.amount === null) return [];
    const x = axis.place(row.amount);
    const words = unitWordsOf(row.amount, locale, state);
    const room = x + 14 + widthOf(words, 'big', narrow) <= width;
    return [
      { tag: 'circle', cx: x, cy: y, r: 7, fill: ink },
      ...figureText(x + (room ? 14 : -14), y + 6, words, 'big', {
        kind: row.kind,
        narrow,
        anchor: room ? 'start' : 'end',
      }),
    ];
  }
  const [from, to] = [axis.place(row.from), axis.place(row.to)];
  if (row.type === 'variant') return variantMark(row, y, [from, to], { locale, narrow, state, width });
  const digits = unitNumerals(Math.abs(row.to - row.from), locale, state.scale);
  const signed = isolated(`${row.to < row.from ? '\u2212' : '+'}${digits}`, locale);
  const after = Math.max(from, to) + 9;
  const fits = after + widthOf(signed, 'value', narrow) <= width;
  return [
    ...arrow(from, to, y, ink),
    text(fits ? after : Math.min(from, to) - 9, y + 5, signed, 'value', {
      anchor: fits ? 'start' : 'end',
      halo: 'paper',
    }),
  ];
}

/** Where the total would stand with one company on a further definition: an arrow to a hollow point, its total beyond it. */
function variantMark(
  { to: amount }: { to: number },
  y: number,
  [from, to]: readonly [number, number],
  { locale, narrow, state, width }: Omit<Layout, 'left' | 'pitch'>,
): SceneNode[] {
  const words = unitWordsOf(amount, locale, state);
  const towards = Math.sign(to - from) || 1;
  const outside = to + towards * 12;
  const room = widthOf(words, 'value', narrow);
  const fits = towards < 0 ? outside - room >= 0 : outside + room <= width;
  return [
    ...arrow(from, to - towards * 6, y, 'ink-3'),
    { tag: 'circle', cx: to, cy: y, r: 5.5, fill: 'paper', stroke: 'ink', strokeWidth: 2 },
    text(fits ? outside : from - towards * 10, y + 5, words, 'value', {
      anchor: fits === towards > 0 ? 'start' : 'end',
      ink: 'ink-2',
      halo: 'paper',
    }),
  ];
}

/** A dashed line from where a row ends to the row below. */
function leadTo(row: Row, from: number, to: number, axis: ValueAxis): SceneNode[] {
  const amount = row.type === 'total' ? row.amount : row.to;
  if (amount === null) return [];
  const x = axis.place(amount);
  return [rule(x, from + 8, x, to - 8, 'ink-3', 1, '2 2')];
}

function reasonOf(
  { reason }: Extract<Row, { type: 'total' }>,
  y: number,
  { left, width, narrow }: Layout,
): SceneNode[] {
  const x = left + 78;
  const [line = ''] = wrapText(reason, 'muted', width - x, narrow);
  return [box(left + 6, y - 9, 60, 18, { fill: { hatch: 'rule' } }), text(x, y + 5, line, 'muted')];
}
