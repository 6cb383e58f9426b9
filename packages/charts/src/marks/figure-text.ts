import type { Kind } from '@outlay/domain';
import { rule, text } from '../scene/build.ts';
import type { Ink } from '../scene/ink.ts';
import type { Anchor, SceneNode } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';
import { TEXT_STYLES, type TextRole } from '../text/roles.ts';

/** How a figure is set: as a text is, with its kind. */
export type FigureText = {
  readonly kind?: Kind | undefined;
  readonly narrow: boolean;
  readonly anchor?: Anchor | undefined;
  readonly ink?: Ink | undefined;
  readonly halo?: Ink | undefined;
};

/**
 * A figure with the rule under it that tells its kind: single where it is reported, double where it is computed from
 * reported figures, dotted for an estimate, dashed for guidance.
 */
export function figureText(x: number, y: number, content: string, role: TextRole, options: FigureText): SceneNode[] {
  const { kind, narrow, anchor = 'start', ink = TEXT_STYLES[role].ink, halo } = options;
  const node = text(x, y, content, role, { anchor, ink, halo });
  if (kind === undefined) return [node];
  const width = widthOf(content, role, narrow);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  // Half a pixel off the grid, so that a rule of one pixel is one pixel.
  const below = Math.round(y + TEXT_STYLES[role].size * 0.24) + 0.5;
  const line = (offset: number, weight: number, dash?: string) =>
    rule(from, below + offset, from + width, below + offset, ink, weight, dash);
  const rules: Record<Kind, SceneNode[]> = {
    reported: [line(0, 1)],
    derived: [line(0, 1), line(2, 1)],
    estimate: [line(0, 1.6, '1.6 1.8')],
    guidance: [line(0, 1.4, '4 2.5')],
  };
  return [node, ...rules[kind]];
}
