import { type Bounds, text, textBounds } from '../scene/build.ts';
import type { Anchor, TextNode } from '../scene/node.ts';
import type { TextRole } from '../text/roles.ts';

/** A point that wants its name beside it. */
export type LabelledPoint = {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly name: string;
  readonly role: TextRole;
};

/** Whether two boxes touch, with some air between them. */
export function touch(one: Bounds, other: Bounds, air = 2): boolean {
  return (
    one.left < other.right + air &&
    other.left < one.right + air &&
    one.top < other.bottom + air &&
    other.top < one.bottom + air
  );
}

/** Where a name can stand: how far from the point across and down, and on which side the text ends. */
const PLACES: readonly (readonly [dx: number, dy: number, anchor: Anchor])[] = [
  [1, 0.35, 'start'],
  [-1, 0.35, 'end'],
  [0.6, -0.8, 'start'],
  [0.6, 1.4, 'start'],
  [-0.6, -0.8, 'end'],
  [-0.6, 1.4, 'end'],
  [0, -1, 'middle'],
  [0, 1.7, 'middle'],
];

/**
 * Puts the name of each point beside it where it touches nothing, the first points first; it crosses a line only where
 * there is no other place. A name without room is left out: the table has it.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  { obstacles, lines }: { readonly obstacles: readonly Bounds[]; readonly lines: readonly Bounds[] },
  frame: Bounds,
  narrow: boolean,
): (TextNode | undefined)[] {
  const dots = points.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const taken = [...obstacles];
  return points.map(({ x, y, r, name, role }, index) => {
    for (const [dx, dy, anchor, crosses] of [
      ...PLACES.map((one) => [...one, false] as const),
      ...PLACES.map((one) => [...one, true] as const),
    ]) {
      const reach = r + 5;
      const node = text(x + dx * reach, y + (dy === 0.35 ? 4.5 : dy * (r + 7)), name, role, { anchor });
      const bounds = textBounds(node, narrow);
      const free =
        bounds.left >= frame.left &&
        bounds.right <= frame.right &&
        bounds.top >= frame.top &&
        bounds.bottom <= frame.bottom &&
        !taken.some((other) => touch(bounds, other)) &&
        (crosses || !lines.some((line) => touch(bounds, line, 1))) &&
        !dots.some((dot, other) => other !== index && touch(bounds, dot, 1));
      if (!free) continue;
      taken.push(bounds);
      return node;
    }
    return undefined;
  });
}
