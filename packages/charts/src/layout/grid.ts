import { rule, text } from '../scene/build.ts';
import type { SceneNode } from '../scene/node.ts';
import type { ValueAxis } from './value-axis.ts';

/** Hairlines with their numbers at the leading edge; the one at zero is drawn in ink. */
export function gridLines(axis: ValueAxis, [left, right]: readonly [number, number], textAt = 0): SceneNode[] {
  return axis.ticks.flatMap(({ value, at, text: label }) => [
    rule(left, at, right, at, value === 0 ? 'ink' : 'rule'),
    text(textAt, at + 4, label, 'tick'),
  ]);
}
