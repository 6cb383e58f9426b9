import { touch } from '../../layout/place-labels.ts';
import { type Bounds, rule, text, textBounds } from '../../scene/build.ts';
import type { SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import type { PlaneArea } from './rule-plane-scene.ts';
import type { PlanePoint } from './rule-plane-state.ts';

const ROWS = 3;
const PITCH = 16;

/** Chips whose density is not known, along a line of their performance; names in the first row that has room. */
export function unknownStrip(
  points: readonly PlanePoint[],
  { x, frame, narrow }: PlaneArea,
  words: string,
  top: number,
  width: number,
): { nodes: SceneNode[]; bottom: number } {
  const shown = points
    .filter(({ density, performance }) => density === null && performance >= x.domain[0] && performance <= x.domain[1])
    .sort((left, right) => left.performance - right.performance);
  if (shown.length === 0) return { nodes: [], bottom: top };
  const rows: Bounds[][] = Array.from({ length: ROWS }, () => []);
  const nodes: SceneNode[] = [rule(frame.left, top + 8, frame.right, top + 8, 'ink-3', 1, '1 3')];
  let deepest = 0;
  for (const { names, performance } of shown) {
    const at = x(performance);
    nodes.push(rule(at, top + 2, at, top + 14, 'ink', 2.5));
    const name = names.join(', ');
    const half = widthOf(name, 'small', narrow) / 2;
    const middle = Math.min(Math.max(at, half), width - half);
    const row = rows.findIndex((taken, index) => {
      const bounds = textBounds(text(middle, top + 29 + index * PITCH, name, 'small', { anchor: 'middle' }), narrow);
      if (taken.some((other) => touch(bounds, other, 4))) return false;
      taken.push(bounds);
      return true;
    });
    if (row < 0) continue;
    deepest = Math.max(deepest, row);
    nodes.push(text(middle, top + 29 + row * PITCH, name, 'small', { anchor: 'middle' }));
  }
  const below = top + 29 + (deepest + 1) * PITCH + 4;
  nodes.push(text(frame.left, below, words, 'tick'));
  return { nodes, bottom: below + 8 };
}
