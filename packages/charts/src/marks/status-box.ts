import type { Strictness } from '@outlay/domain';
import { box } from '../scene/build.ts';
import type { Ink } from '../scene/ink.ts';
import type { RectNode } from '../scene/node.ts';

type Status = { readonly strictness: Strictness; readonly open: boolean };

/** A box in the colour of a status: darker is stricter; hatched where it is unknown, or holds for the numbers only. */
export function statusBox(x: number, y: number, width: number, height: number, status: Status): RectNode {
  const { strictness, open } = status;
  const inset = (look: Omit<RectNode, 'tag' | 'x' | 'y' | 'width' | 'height'>, by: number) =>
    box(x + by, y + by, width - by * 2, height - by * 2, look);
  if (strictness === 'outside') return inset({ fill: 's-none', stroke: 'ink', strokeWidth: 1.5 }, 0.75);
  if (strictness === 'unknown') return inset({ fill: { hatch: 'ink-3' }, stroke: 'ink-3', dash: '2 2' }, 0.5);
  if (open) return inset({ fill: { hatch: 's-case' }, stroke: 's-case' }, 0.5);
  if (strictness === 'licence') return inset({ fill: 's-lic', stroke: 's-denial' }, 0.5);
  return box(x, y, width, height, { fill: strictness === 'denial' ? 's-denial' : 's-case' });
}

/** The colour of words inside such a box, and of the rim that they need where it is hatched. */
export function statusInk({ strictness, open }: Status): { readonly text: Ink; readonly halo?: Ink } {
  if (open || strictness === 'unknown') return { text: 'ink', halo: 'paper' };
  if (strictness === 'outside') return { text: 'ink' };
  return { text: strictness === 'licence' ? 'on-light' : 'on-1' };
}
