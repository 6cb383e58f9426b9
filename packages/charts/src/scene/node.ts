import type { TextRole } from '../text/roles.ts';
import type { Ink } from './ink.ts';

/** What fills or strokes a mark: a colour, a hatch at 45 degrees, or a hatch that fades towards one end of the line. */
export type Paint = Ink | { readonly hatch: Ink; readonly fades?: 'start' | 'end' | undefined };

/** Where a text begins, stands or ends, along the direction of writing. */
export type Anchor = 'start' | 'middle' | 'end';

type Stroke = {
  readonly stroke?: Ink | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: string | undefined;
};

/** A step of a path, in absolute coordinates: move, line, cubic curve, close. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type RectNode = Stroke & {
  readonly tag: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Paint | undefined;
};
export type LineNode = Stroke & {
  readonly tag: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};
export type PathNode = Stroke & {
  readonly tag: 'path';
  readonly steps: readonly PathStep[];
  readonly fill?: Paint | undefined;
};
export type CircleNode = Stroke & {
  readonly tag: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill?: Paint | undefined;
};
export type TextNode = {
  readonly tag: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly role: TextRole;
  readonly anchor: Anchor;
  readonly ink?: Ink | undefined;
  /** A rim in the colour of the ground, where the text crosses lines. */
  readonly halo?: Ink | undefined;
};

/**
 * A mark of a drawing as plain data. Its x grows along the direction of writing, from the leading edge: a drawing for a
 * right-to-left language is the same scene, mirrored exactly when it is written out.
 */
export type SceneNode = RectNode | LineNode | PathNode | CircleNode | TextNode;

/** A whole drawing. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
  /** `false` for drawings that every reader reads from left to right, such as a plane of two quantities. */
  readonly mirrors?: boolean | undefined;
};
