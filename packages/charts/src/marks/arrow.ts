import { rule } from '../scene/build.ts';
import type { Ink } from '../scene/ink.ts';
import type { SceneNode } from '../scene/node.ts';

/** A horizontal arrow, its head nine pixels long; one that is shorter is all head. */
export function arrow(from: number, to: number, y: number, ink: Ink): SceneNode[] {
  const towards = Math.sign(to - from) || 1;
  const neck = Math.abs(to - from) > 9 ? to - towards * 9 : to - towards * Math.abs(to - from);
  return [
    ...(Math.abs(to - from) > 9 ? [rule(from, y, neck + towards * 2, y, ink, 4)] : []),
    {
      tag: 'path',
      steps: [['M', neck, y - 6], ['L', to, y], ['L', neck, y + 6], ['Z']],
      fill: ink,
      stroke: ink,
      strokeWidth: 0.5,
    },
  ];
}
