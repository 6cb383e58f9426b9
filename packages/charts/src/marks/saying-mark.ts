import type { MoneyRange } from '@outlay/domain';
import { box, rule } from '../scene/build.ts';
import type { Ink } from '../scene/ink.ts';
import type { SceneNode } from '../scene/node.ts';

/** How far an end is drawn that nobody stated, in pixels. */
export const OPEN_END = 46;

type Look = { place: (amount: number) => number; ink: Ink; kind: 'guidance' | 'estimate' };

/**
 * What was said about a figure, at its place on a horizontal axis. Guidance is dashed and empty, an estimate hatched and
 * dotted; a floor fades away from a hard start, a ceiling towards a hard end, a bare point is a hollow diamond.
 */
export function sayingMark(value: MoneyRange, top: number, height: number, { place, ink, kind }: Look): SceneNode[] {
  const { amount, low, high } = value;
  const dash = kind === 'guidance' ? '5 3' : '1.5 2';
  const filled = kind === 'guidance' ? ('tint' as const) : { hatch: ink };
  const centre = amount === undefined ? [] : [rule(place(amount), top - 2, place(amount), top + height + 2, ink, 3)];
  if (low !== undefined && high !== undefined) {
    const width = Math.max(3, place(high) - place(low));
    return [box(place(low), top, width, height, { fill: filled, stroke: ink, strokeWidth: 1.5, dash }), ...centre];
  }
  if (low !== undefined || high !== undefined) {
    const floor = low !== undefined;
    const x = place((low ?? high) as number);
    const [from, to] = floor ? [x, x + OPEN_END] : [Math.max(place(0), x - OPEN_END), x];
    const open: SceneNode[] =
      kind === 'estimate'
        ? [box(from, top, to - from, height, { fill: { hatch: ink, fades: floor ? 'end' : 'start' } })]
        : [rule(from, top, to, top, ink, 1.5, dash), rule(from, top + height, to, top + height, ink, 1.5, dash)];
    return [...open, rule(x, top, x, top + height, ink, 2.5), ...centre];
  }
  return diamond(place(amount as number), top + height / 2, ink);
}

/** A point that has no definition or no bounds. */
export function diamond(x: number, y: number, ink: Ink): SceneNode[] {
  return [
    {
      tag: 'path',
      steps: [['M', x, y - 7], ['L', x + 7, y], ['L', x, y + 7], ['L', x - 7, y], ['Z']],
      fill: 'paper',
      stroke: ink,
      strokeWidth: 2,
    },
  ];
}
