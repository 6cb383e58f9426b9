import { amountWords, type Locale, unitNumerals } from '@outlay/domain';
import { bandsOf } from '../../layout/gap-bands.ts';
import { timeAxis, yearLabels } from '../../layout/time-axis.ts';
import { type ValueAxis, valueAxis } from '../../layout/value-axis.ts';
import { columnBar } from '../../marks/column-bar.ts';
import { figureText } from '../../marks/figure-text.ts';
import { box, rule, text } from '../../scene/build.ts';
import type { SceneNode } from '../../scene/node.ts';
import { wrapText } from '../../text/wrap.ts';
import { pastInk, strongInk } from '../../tone.ts';
import { rowWords } from '../ranked/ranked-words.ts';
import type { Panel, QuartersState } from './quarters-state.ts';

/** Where a panel stands: the baseline of its name, and the room down to its zero line. */
export type Place = { x: number; y: number; width: number; height: number };

/** What all panels share. */
export type Layout = { locale: Locale; narrow: boolean; state: QuartersState };

/** One company: its name, columns from zero with gaps hatched, the newest figure above its column, years below. */
export function drawPanel(
  panel: Panel,
  { x, y, width, height }: Place,
  max: number,
  numbered: boolean,
  layout: Layout,
): SceneNode[] {
  const { locale, narrow, state } = layout;
  const [top, bottom] = [y + 24, y + height];
  const axis = valueAxis([0, max], [bottom, top], { locale, scale: state.scale, count: 3 });
  const time = timeAxis(state.periods.length, [x, x + width]);
  const names = wrapText(panel.names[locale], 'name', width, narrow);
  const nodes: SceneNode[] = names.map((line, index) => text(x, y - (names.length - 1 - index) * 16, line, 'name'));
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
function newestLabel(panel: Panel, axis: ValueAxis, right: number, { locale, narrow, state }: Layout): SceneNode[] {
  const value = panel.points.at(-1)?.value;
  const amount = value?.amount ?? value?.high ?? value?.low;
  if (amount === undefined) return [];
  const label = unitNumerals(amount, locale, state.scale);
  return figureText(right, axis.place(amount) - 9, label, 'value', {
    kind: value?.kind,
    narrow,
    anchor: 'end',
    halo: 'paper',
  });
}

/** The same amount in every row, so that the eye can compare rows of different scales. */
export function bracket(
  amount: number,
  { x, y, width, height }: Place,
  max: number,
  { locale, state }: Layout,
): SceneNode[] {
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
