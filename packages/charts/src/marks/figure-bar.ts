import { isPoint, type Kind, type Range } from '@outlay/domain';
import { box, rule } from '../scene/build.ts';
import type { Ink } from '../scene/ink.ts';
import type { SceneNode } from '../scene/node.ts';

/** What a bar shows: a quantity that may be uncertain, and its kind. */
export type Quantified = Range & { readonly kind: Kind };

/** Whether the rounding of an outturn is large enough to be seen: one per cent of it. */
export function showsRounding({ amount, low, high }: Range): boolean {
  return amount !== undefined && (high ?? amount) - (low ?? amount) > amount * 0.01;
}

/** How far a bound without its other end is drawn, in pixels. */
const OPEN = 46;

/**
 * A horizontal bar that shows what kind of figure it is. Reported and computed: solid. An estimate or guidance: hatched in a
 * dotted (dashed) outline; a range from its low to its high end, with a thick tick for a stated centre; a floor alone fades
 * away from a hard start, a ceiling alone fades towards a hard end.
 */
export function drawFigureBar(
  value: Quantified,
  top: number,
  height: number,
  { place, ink }: { place: (amount: number) => number; ink: Ink },
): SceneNode[] {
  const soft = value.kind === 'estimate' || value.kind === 'guidance';
  const dash = value.kind === 'guidance' ? '5 3' : '1.5 2';
  const zero = place(0);
  const { amount, low, high } = value;
  if (amount !== undefined && !soft) {
    const middle = top + height / 2;
    const rounding = showsRounding(value)
      ? [rule(place(low ?? amount), middle, place(high ?? amount), middle, 'ink', 2)]
      : [];
    return [box(zero, top, place(amount) - zero, height, { fill: ink }), ...rounding];
  }
  if (isPoint(value)) {
    return [box(zero, top, place(value.amount) - zero, height, { fill: { hatch: ink }, stroke: ink, dash })];
  }
  const centre = amount === undefined ? [] : [rule(place(amount), top - 3, place(amount), top + height + 3, ink, 3)];
  if (low !== undefined && high !== undefined) {
    return [
      box(place(low), top, place(high) - place(low), height, { fill: { hatch: ink }, stroke: ink, dash }),
      ...centre,
    ];
  }
  if (low !== undefined) {
    const x = place(low);
    return [
      box(x, top, OPEN, height, { fill: { hatch: ink, fades: 'end' } }),
      rule(x, top, x, top + height, ink, 2),
      ...centre,
    ];
  }
  const x = place(high as number);
  const start = Math.max(zero, x - OPEN);
  return [
    box(start, top, x - start, height, { fill: { hatch: ink, fades: 'start' } }),
    rule(x, top, x, top + height, ink, 2),
    ...centre,
  ];
}
