import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeBounds } from './build.ts';
import { mirrored } from './mirror.ts';
import type { Scene, SceneNode } from './node.ts';

const number = fc.integer({ min: 0, max: 500 });
const node: fc.Arbitrary<SceneNode> = fc.oneof(
  fc.record({ tag: fc.constant('rect' as const), x: number, y: number, width: number, height: number }),
  fc.record({ tag: fc.constant('line' as const), x1: number, y1: number, x2: number, y2: number }),
  fc.record({ tag: fc.constant('circle' as const), cx: number, cy: number, r: number }),
  fc.record({
    tag: fc.constant('path' as const),
    steps: fc.array(fc.tuple(fc.constant('L' as const), number, number), { minLength: 1 }),
  }),
);

describe('mirroring', () => {
  it('moves every mark to the same distance from the other edge, and back', () => {
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        const scene: Scene = { width: 500, height: 500, nodes };
        const turned = mirrored(scene);
        for (const [index, one] of nodes.entries()) {
          const [before, after] = [nodeBounds(one, false), nodeBounds(turned.nodes[index] as SceneNode, false)];
          expect(after.left).toBeCloseTo(500 - before.right, 9);
          expect([after.top, after.bottom]).toEqual([before.top, before.bottom]);
        }
        expect(mirrored(turned)).toEqual(scene);
      }),
    );
  });
});
