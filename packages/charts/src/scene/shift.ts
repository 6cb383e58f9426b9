import type { PathStep, SceneNode } from './node.ts';

/** Marks moved by so many pixels, to stand inside a larger drawing. */
export function shifted(nodes: readonly SceneNode[], dx: number, dy: number): SceneNode[] {
  return nodes.map((node) => shiftNode(node, dx, dy));
}

function shiftNode(node: SceneNode, dx: number, dy: number): SceneNode {
  switch (node.tag) {
    case 'rect':
    case 'text':
      return { ...node, x: node.x + dx, y: node.y + dy };
    case 'line':
      return { ...node, x1: node.x1 + dx, x2: node.x2 + dx, y1: node.y1 + dy, y2: node.y2 + dy };
    case 'circle':
      return { ...node, cx: node.cx + dx, cy: node.cy + dy };
    case 'path':
      return { ...node, steps: shiftedSteps(node.steps, dx, dy) };
  }
}

/** Steps of a path moved by so many pixels. */
export function shiftedSteps(steps: readonly PathStep[], dx: number, dy: number): PathStep[] {
  return steps.map((step) => shiftStep(step, dx, dy));
}

function shiftStep(step: PathStep, dx: number, dy: number): PathStep {
  if (step[0] === 'Z') return step;
  if (step[0] === 'C') {
    return ['C', step[1] + dx, step[2] + dy, step[3] + dx, step[4] + dy, step[5] + dx, step[6] + dy];
  }
  return [step[0], step[1] + dx, step[2] + dy];
}
