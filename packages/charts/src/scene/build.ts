import type { Direction } from '@outlay/domain';
import { widthOf } from '../text/measure.ts';
import { TEXT_STYLES, type TextRole } from '../text/roles.ts';
import type { Ink } from './ink.ts';
import type { Anchor, LineNode, RectNode, SceneNode, TextNode } from './node.ts';

type TextOptions = { anchor?: Anchor; ink?: Ink | undefined; halo?: Ink | undefined };

/** A text with its baseline at y. */
export function text(x: number, y: number, content: string, role: TextRole, options: TextOptions = {}): TextNode {
  const { anchor = 'start', ink, halo } = options;
  return { tag: 'text', x, y, text: content, role, anchor, ...(ink ? { ink } : {}), ...(halo ? { halo } : {}) };
}

/** A rule between two points. */
export function rule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Ink,
  strokeWidth = 1,
  dash?: string,
): LineNode {
  return { tag: 'line', x1, y1, x2, y2, stroke, strokeWidth, ...(dash ? { dash } : {}) };
}

/** A box from corner and size. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  look: Omit<RectNode, 'tag' | 'x' | 'y' | 'width' | 'height'>,
): RectNode {
  return { tag: 'rect', x, y, width: Math.max(0, width), height: Math.max(0, height), ...look };
}

/** Where a mark stands on the page: from left to right, top to bottom. */
export type Bounds = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/**
 * The box that a text takes, from its measured width and the height of its letters. In a right-to-left drawing, `start`
 * is at the right.
 */
export function textBounds(node: TextNode, narrow: boolean, direction: Direction = 'ltr'): Bounds {
  const width = widthOf(node.text, node.role, narrow);
  const { size } = TEXT_STYLES[node.role];
  const towardsLeft =
    node.anchor === 'middle' ? width / 2 : (node.anchor === 'end') === (direction === 'ltr') ? width : 0;
  return {
    left: node.x - towardsLeft,
    right: node.x - towardsLeft + width,
    top: node.y - size * 0.78,
    bottom: node.y + size * 0.24,
  };
}

/** The box around any mark. */
export function nodeBounds(node: SceneNode, narrow: boolean, direction: Direction = 'ltr'): Bounds {
  switch (node.tag) {
    case 'text':
      return textBounds(node, narrow, direction);
    case 'rect':
      return { left: node.x, right: node.x + node.width, top: node.y, bottom: node.y + node.height };
    case 'circle':
      return { left: node.cx - node.r, right: node.cx + node.r, top: node.cy - node.r, bottom: node.cy + node.r };
    case 'line':
      return around([node.x1, node.x2], [node.y1, node.y2]);
    case 'path': {
      const points = node.steps.flatMap((step) => (step[0] === 'Z' ? [] : [step.slice(-2) as [number, number]]));
      return around(
        points.map(([x]) => x),
        points.map(([, y]) => y),
      );
    }
  }
}

function around(xs: readonly number[], ys: readonly number[]): Bounds {
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
