import { amountWords, GAP_REASON_NAMES, highest, type Kind, lowest } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { spacedTicks, valueAxis } from '../../layout/value-axis.ts';
import { figureText } from '../../marks/figure-text.ts';
import { OPEN_END, sayingMark } from '../../marks/saying-mark.ts';
import { box, rule, text } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { strongInk } from '../../tone.ts';
import { COMMA } from '../../words/punctuation.ts';
import type { GuidanceState } from './guidance-state.ts';
import { outturnName, sayingName, sayingWords } from './guidance-words.ts';

/** A row of the drawing: its two names, where its mark ends, and the mark. */
type Row = {
  who: string;
  when: string;
  words: string;
  kind: Kind;
  end: number;
  open: boolean;
  mark: (place: (amount: number) => number, top: number) => SceneNode[];
};

const HEIGHT = 18;

/** Everything said, row by row on one axis from zero, and what was spent as a solid bar under it. */
export function guidanceScene(state: GuidanceState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const rows = rowsOf(state, locale);
  if (rows.length === 0) {
    const reason = GAP_REASON_NAMES[locale]['not-on-record'];
    return {
      width,
      height: 60,
      nodes: [box(0, 10, 96, 40, { fill: { hatch: 'rule' } }), text(108, 35, reason, 'muted')],
    };
  }
  const comma = COMMA[locale];
  const names = rows.map(({ who, when }) => (narrow ? `${who}${comma}${when}` : who));
  const column = Math.max(
    ...rows.flatMap(({ who, when }) => [widthOf(who, 'name', narrow), widthOf(when, 'tick', narrow)]),
  );
  const left = narrow ? 0 : Math.min(340, Math.ceil(column) + 24);
  const max = Math.max(1, ...rows.map(({ end }) => end));
  const limits = rows.map(({ end, words, open }) => {
    const label = widthOf(words, 'value', narrow) + 12 + (open ? OPEN_END : 0);
    return end <= 0 ? width : left + ((width - label - left) * max) / end;
  });
  const fitting = Math.min(width - 20, ...limits);
  const inside = fitting < left + (width - left) * 0.4;
  const right = inside ? width - 24 - (rows.some(({ open }) => open) ? OPEN_END : 0) : fitting;
  const axis = valueAxis([0, max], [left, right], { locale, scale: state.scale, count: narrow ? 4 : 5 });
  const pitch = (narrow ? 50 : 44) + (inside ? 18 : 0);
  const top = 24;
  const bottom = top + rows.length * pitch;
  const nodes: SceneNode[] = spacedTicks(axis.ticks, narrow).flatMap(({ value, at, text: label }) => [
    rule(at, top - 4, at, bottom - 6, value === 0 ? 'ink' : 'rule'),
    text(at, 12, label, 'tick', { anchor: value === 0 ? 'start' : 'middle' }),
  ]);
  for (const [index, row] of rows.entries()) {
    const y = top + index * pitch;
    const markTop = narrow ? y + 22 : y + 10;
    if (narrow) nodes.push(text(4, y + 14, names[index] ?? '', 'small', { halo: 'paper' }));
    else nodes.push(text(0, y + 16, row.who, 'name'), text(0, y + 32, row.when, 'tick'));
    nodes.push(...row.mark(axis.place, markTop));
    const x = inside ? left + 6 : axis.place(row.end) + 11 + (row.open ? OPEN_END : 0);
    const baseline = markTop + (inside ? HEIGHT + 16 : 14);
    nodes.push(...figureText(x, baseline, row.words, 'value', { kind: row.kind, narrow, halo: 'paper' }));
  }
  return { width, height: bottom, nodes };
}

function rowsOf(state: GuidanceState, locale: SceneOptions['locale']): Row[] {
  const ink = strongInk(state.entity.tone);
  const sayings = state.sayings.map((saying): Row => {
    const { value, kind } = saying;
    const open = value.low !== undefined && value.high === undefined;
    return {
      ...sayingName(saying, locale),
      words: sayingWords(saying, locale),
      kind,
      end: highest(value) ?? lowest(value) ?? value.amount ?? 0,
      open,
      mark: (place, top) => sayingMark(value, top, HEIGHT, { place, ink, kind }),
    };
  });
  const { outturn, provenance } = state;
  if (!outturn) return sayings;
  return [
    ...sayings,
    {
      ...outturnName(state, locale),
      words: amountWords({ amount: outturn.amount, currency: provenance.currency }, locale),
      kind: outturn.kind,
      end: outturn.amount,
      open: false,
      mark: (place, top) => [box(place(0), top, place(outturn.amount) - place(0), HEIGHT, { fill: ink })],
    },
  ];
}
