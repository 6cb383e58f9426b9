import type { PathStep, Scene, SceneNode } from './node.ts';

/**
 * The scene with x counted from the other edge: what stood at x stands at width - x, exactly. Texts keep their anchors,
 * which follow the direction of writing.
 */
export function mirrored(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.map((node) => mirrorNode(node, scene.width)) };
}

function mirrorNode(node: SceneNode, width: number): SceneNode {
  switch (node.tag) {
    case 'rect':
      return { ...node, x: width - node.x - node.width };
    case 'line':
      return { ...node, x1: width - node.x1, x2: width - node.x2 };
    case 'circle':
      return { ...node, cx: width - node.cx };
    case 'text':
      return { ...node, x: width - node.x };
    case 'path':
      return { ...node, steps: node.steps.map((step) => mirrorStep(step, width)) };
  }
}

function mirrorStep(step: PathStep, width: number): PathStep {
  if (step[0] === 'Z') return step;
  if (step[0] === 'C') return ['C', width - step[1], step[2], width - step[3], step[4], width - step[5], step[6]];
  return [step[0], width - step[1], step[2]];
}
