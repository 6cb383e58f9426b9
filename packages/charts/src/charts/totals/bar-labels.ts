import type { Kind } from '@outlay/domain';
import { figureText } from '../../marks/figure-text.ts';
import { text } from '../../scene/build.ts';
import type { Ink } from '../../scene/ink.ts';
import type { SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { wrapText } from '../../text/wrap.ts';

/** What is said about a bar: its name, its total, and its parts where they are not named inside it. */
export type BarWords = {
  readonly name: string;
  readonly amount: string;
  readonly kind: Kind;
  readonly ink: Ink;
  readonly parts: readonly string[];
};

type Place = {
  /** Where the bar ends, with a gap. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  readonly narrow: boolean;
};

/** Whether a name is too long to stand beside a bar, so that it stands under it. */
export function isLongName(name: string, width: number, narrow: boolean): boolean {
  return widthOf(name, 'name', narrow) > width * 0.4;
}

/** Labels beside the end of a bar, and under it what has no room there. */
export function barLabels(words: BarWords, place: Place): { nodes: SceneNode[]; bottom: number } {
  const { name, amount, kind, ink, parts } = words;
  const { x, y, height, width, narrow } = place;
  const list = parts.join(' · ');
  const nameWidth = widthOf(name, 'name', narrow) + 8;
  const total = (at: number, baseline: number) => figureText(at, baseline, amount, 'name', { kind, narrow, ink });
  if (isLongName(name, width, narrow)) {
    const names = wrapText(name, 'name', width, narrow);
    const listed = list === '' ? [] : wrapText(list, 'tick', width, narrow);
    const first = y + height + 16;
    const after = first + names.length * 17;
    return {
      nodes: [
        ...total(x, y + height / 2 + 5),
        ...names.map((line, index) => text(0, first + index * 17, line, 'name', { ink })),
        ...listed.map((line, index) => text(0, after + index * 15, line, 'tick')),
      ],
      bottom: after + Math.max(0, listed.length - 1) * 15 + (listed.length > 0 ? 4 : -12),
    };
  }
  const inOne = x + nameWidth + widthOf(amount, 'name', narrow) <= width;
  const beside = list !== '' && inOne && x + widthOf(list, 'tick', narrow) <= width;
  const top = inOne && !beside ? height / 2 + 5 : 18;
  const labels = inOne
    ? [text(x, y + top, name, 'name', { ink }), ...total(x + nameWidth, y + top)]
    : [text(x, y + 18, name, 'name', { ink }), ...total(x, y + 35)];
  if (list === '') return { nodes: labels, bottom: y + height };
  if (beside) return { nodes: [...labels, text(x, y + 38, list, 'tick')], bottom: y + height };
  const lines = wrapText(list, 'tick', width, narrow);
  return {
    nodes: [...labels, ...lines.map((line, index) => text(0, y + height + 15 + index * 15, line, 'tick'))],
    bottom: y + height + 4 + lines.length * 15,
  };
}
