import { textBounds } from '../scene/build.ts';
import type { SceneNode } from '../scene/node.ts';

/**
 * Leaves out the texts that would stand over another: over one of those that are there already, or over an earlier one of
 * the list. Other marks stay.
 */
export function uncrowded(nodes: readonly SceneNode[], there: readonly SceneNode[], narrow: boolean): SceneNode[] {
  const taken = there.flatMap((node) => (node.tag === 'text' ? [textBounds(node, narrow)] : []));
  return nodes.filter((node) => {
    if (node.tag !== 'text') return true;
    const own = textBounds(node, narrow);
    const crowded = taken.some(
      (other) =>
        own.left < other.right + 2 &&
        other.left < own.right + 2 &&
        own.top < other.bottom + 1 &&
        other.top < own.bottom + 1,
    );
    if (!crowded) taken.push(own);
    return !crowded;
  });
}
