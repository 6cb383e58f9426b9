import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { spacedTicks, valueAxis } from '../../layout/value-axis.ts';
import { arrow } from '../../marks/arrow.ts';
import { figureText } from '../../marks/figure-text.ts';
import { rule, text } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { wrapText } from '../../text/wrap.ts';
import { strongInk } from '../../tone.ts';
import type { RevisionsState } from './revisions-state.ts';
import { endsOf, revisionName, revisionsSummary, vintageWords } from './revisions-words.ts';

/** For each figure a hollow point where it first stood, an arrow, and a solid one where it stands; the axis is from zero. */
export function revisionsScene(state: RevisionsState, { locale, size }: SceneOptions): Scene {
  const { revisions, entity, scale } = state;
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  if (revisions.length === 0) {
    const lines = wrapText(revisionsSummary(state, locale), 'muted', width, narrow);
    return {
      width,
      height: 18 + lines.length * 18,
      nodes: lines.map((line, index) => text(0, 18 + index * 18, line, 'muted')),
    };
  }
  const names = revisions.map((revision) => revisionName(revision, locale));
  const column = Math.max(
    ...names.flatMap(({ days, definition }) => [widthOf(days, 'name', narrow), widthOf(definition, 'tick', narrow)]),
  );
  const left = narrow ? 4 : Math.min(320, column + 28);
  const words = revisions.map((revision) => {
    const { first, last } = endsOf(revision);
    return { first: vintageWords(first, state, locale), last: vintageWords(last, state, locale) };
  });
  const label = Math.max(
    ...words.flatMap(({ first, last }) =>
      [first, last].map(({ amount, day }) => Math.max(widthOf(amount, 'value', narrow), widthOf(day, 'tick', narrow))),
    ),
  );
  const max = Math.max(...revisions.flatMap(({ vintages }) => vintages.map(({ amount }) => amount)));
  const axis = valueAxis([0, max], [left, width - label - 16], { locale, scale, count: narrow ? 4 : 6 });
  const pitch = narrow ? 84 : 62;
  const bottom = 26 + revisions.length * pitch;
  const ink = strongInk(entity.tone);
  const nodes: SceneNode[] = spacedTicks(axis.ticks, narrow).flatMap(({ value, at, text: tick }) => [
    rule(at, 22, at, bottom - 6, value === 0 ? 'ink' : 'rule'),
    text(at, 12, tick, 'tick', { anchor: value === 0 ? 'start' : 'middle' }),
  ]);
  for (const [index, revision] of revisions.entries()) {
    const top = 26 + index * pitch;
    const y = top + (narrow ? 52 : 24);
    const { first, last } = endsOf(revision);
    const { days, definition } = names[index] as (typeof names)[0];
    const said = words[index] as (typeof words)[0];
    nodes.push(text(narrow ? 8 : 0, top + 18, days, 'name', narrow ? { halo: 'paper' } : {}));
    nodes.push(text(narrow ? 8 : 0, top + 34, definition, 'tick', narrow ? { halo: 'paper' } : {}));
    const [from, to] = [axis.place(first.amount), axis.place(last.amount)];
    const towards = Math.sign(to - from) || 1;
    nodes.push(...arrow(from + towards * 6, to - towards * 7, y, 'ink-3'));
    nodes.push({ tag: 'circle', cx: from, cy: y, r: 5.5, fill: 'paper', stroke: 'ink', strokeWidth: 2 });
    nodes.push({ tag: 'circle', cx: to, cy: y, r: 6, fill: ink });
    nodes.push(...ends(said, { from, to, y, left, narrow }, { first: first.kind, last: last.kind }));
  }
  return { width, height: bottom, nodes };
}

type Said = { amount: string; day: string };
type Place = { from: number; to: number; y: number; left: number; narrow: boolean };
type Kinds = {
  first: 'reported' | 'derived' | 'guidance' | 'estimate';
  last: 'reported' | 'derived' | 'guidance' | 'estimate';
};

/** Amount and day outside either end, the larger one after it, the smaller one before it where that has room. */
function ends(said: { first: Said; last: Said }, { from, to, y, left, narrow }: Place, kinds: Kinds): SceneNode[] {
  const [low, high] = from < to ? (['first', 'last'] as const) : (['last', 'first'] as const);
  const [lowX, highX] = [Math.min(from, to), Math.max(from, to)];
  const before = said[low];
  const room = Math.max(widthOf(before.amount, 'value', narrow), widthOf(before.day, 'tick', narrow)) + 12;
  const after = (words: Said, kind: Kinds['first']) => [
    ...figureText(highX + 12, y + 1, words.amount, 'value', { kind, narrow, halo: 'paper' }),
    text(highX + 12, y + 19, words.day, 'tick', { halo: 'paper' }),
  ];
  if (lowX - room < left) return after(said[high], kinds[high]);
  return [
    ...after(said[high], kinds[high]),
    ...figureText(lowX - 12, y + 1, before.amount, 'value', { kind: kinds[low], narrow, anchor: 'end', halo: 'paper' }),
    text(lowX - 12, y + 19, before.day, 'tick', { anchor: 'end', halo: 'paper' }),
  ];
}
