import { type Cell, isPoint } from '@outlay/domain';
import { box, rule } from '../scene/build.ts';
import type { Ink } from '../scene/ink.ts';
import type { SceneNode } from '../scene/node.ts';
import { showsRounding } from './figure-bar.ts';

/**
 * An upright bar from zero. Reported and computed are solid; an estimate or guidance is hatched in a dotted (dashed)
 * outline, a range from its low to its high end, with a thick tick for a stated centre.
 */
export function columnBar(
  value: Cell,
  x: number,
  width: number,
  place: (amount: number) => number,
  ink: Ink,
): SceneNode[] {
  const zero = place(0);
  const soft = value.kind === 'estimate' || value.kind === 'guidance';
  const dash = value.kind === 'guidance' ? '5 3' : '1.5 2';
  if (value.amount !== undefined && (!soft || isPoint(value))) {
    const at = place(value.amount);
    const [top, height] = [Math.min(at, zero), Math.abs(zero - at)];
    const middle = x + width / 2;
    if (soft) return [box(x, top, width, height, { fill: { hatch: ink }, stroke: ink, dash })];
    const { low = value.amount, high = value.amount } = value;
    const rounding = showsRounding(value) ? [rule(middle, place(low), middle, place(high), 'ink', 1.5)] : [];
    return [box(x, top, width, height, { fill: ink }), ...rounding];
  }
  const [low, high] = [value.low ?? value.amount ?? 0, value.high ?? value.amount ?? value.low ?? 0];
  const centre =
    value.amount === undefined ? [] : [rule(x - 2, place(value.amount), x + width + 2, place(value.amount), ink, 3)];
  return [
    box(x, place(high), width, Math.max(2, place(low) - place(high)), { fill: { hatch: ink }, stroke: ink, dash }),
    ...centre,
  ];
}
