import type { Locale } from '@outlay/domain';
import { mirrored } from '../scene/mirror.ts';
import type { PathNode, Scene, SceneNode, TextNode } from '../scene/node.ts';
import { shiftedSteps } from '../scene/shift.ts';
import { drawnText } from '../scene/write.ts';
import { TEXT_STYLES } from '../text/roles.ts';
import { outlinesOf } from './shape-text.ts';
import { arabicTypeface, chineseTypeface, latinTypeface, type Typeface } from './typefaces.ts';

/** How texts are set in outlines. */
export type OutlineOptions = {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly narrow: boolean;
  readonly arabicDigits?: boolean | undefined;
  /** A font file with Chinese characters; by default one of the system. */
  readonly chineseFont?: string | undefined;
};

/** From this weight on the bold face of a typeface without a weight axis is used. */
const BOLD_FROM = 550;

/**
 * The scene laid out in its final direction, with every text as outlines: it looks the same wherever it is drawn.
 *
 * @throws OutlayError `file-failed` where Chinese is needed and the system has no typeface for it.
 */
export async function outlinedScene(scene: Scene, options: OutlineOptions): Promise<Scene> {
  const [latin, arabic] = await Promise.all([latinTypeface(), arabicTypeface()]);
  const isMirrored = options.direction === 'rtl' && scene.mirrors !== false;
  const laidOut = isMirrored ? mirrored(scene) : scene;
  const typefaceOf =
    (weight: number) =>
    (codePoint: number): Typeface => {
      if (arabic.has(codePoint) && codePoint >= 0x600) return arabic;
      if (latin.has(codePoint)) return latin;
      return chineseTypeface(weight >= BOLD_FROM, options.chineseFont);
    };
  const nodes = laidOut.nodes.flatMap((node): SceneNode[] =>
    node.tag === 'text'
      ? outline(node, { ...options, isMirrored, typefaceOf: typefaceOf(TEXT_STYLES[node.role].weight) })
      : [node],
  );
  return { ...laidOut, nodes, mirrors: false };
}

type Context = OutlineOptions & { isMirrored: boolean; typefaceOf: (codePoint: number) => Typeface };

function outline(node: TextNode, context: Context): PathNode[] {
  const { isMirrored, narrow, typefaceOf } = context;
  const { size, weight, ink } = TEXT_STYLES[node.role];
  const base = isMirrored ? 'rtl' : 'ltr';
  const { steps, width } = outlinesOf(drawnText(node, context), { size, weight, narrow, base, typefaceOf });
  const towardsLeft = node.anchor === 'middle' ? width / 2 : (node.anchor === 'end') === (base === 'ltr') ? width : 0;
  const placed = shiftedSteps(steps, node.x - towardsLeft, node.y);
  return [
    ...(node.halo ? [{ tag: 'path' as const, steps: placed, stroke: node.halo, strokeWidth: 4 }] : []),
    { tag: 'path', steps: placed, fill: node.ink ?? ink },
  ];
}
