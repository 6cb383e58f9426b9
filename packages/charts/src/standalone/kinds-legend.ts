import { KIND_NAMES, type Kind, type Locale, type Localized } from '@outlay/domain';
import type { ChartTable } from '../chart.ts';
import { box, text } from '../scene/build.ts';
import type { Scene, SceneNode } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';

const GAP: Localized = { en: 'no figure', ar: 'لا رقم', zh: '无数字' };
const SOLID: Localized = {
  en: 'reported or computed from reported figures',
  ar: 'معلن أو محسوب من أرقام معلنة',
  zh: '公司披露或由披露数计算',
};

type Entry = {
  readonly label: string;
  readonly look: Omit<Extract<SceneNode, { tag: 'rect' }>, 'tag' | 'x' | 'y' | 'width' | 'height'>;
};

/** Whether the drawing hatches something that is missing. */
function hatchesGaps({ nodes }: Scene): boolean {
  return nodes.some((node) => 'fill' in node && typeof node.fill === 'object' && node.fill.hatch === 'rule');
}

/** Which looks of a drawing need explaining: none where every figure is reported or computed and none is missing. */
function entriesOf({ rows }: ChartTable, drawing: Scene, locale: Locale): Entry[] {
  const cells = rows.flatMap((row) => row.cells);
  const kinds = new Set<Kind | undefined>(cells.map(({ kind }) => kind));
  const soft: Entry[] = [
    ...(kinds.has('estimate')
      ? [
          {
            label: KIND_NAMES[locale].estimate,
            look: { fill: { hatch: 'ink-2' }, stroke: 'ink-2', dash: '1.5 2' },
          } as const,
        ]
      : []),
    ...(kinds.has('guidance')
      ? [{ label: KIND_NAMES[locale].guidance, look: { fill: 'tint', stroke: 'ink-2', dash: '5 3' } } as const]
      : []),
    ...(hatchesGaps(drawing) ? [{ label: GAP[locale], look: { fill: { hatch: 'rule' } } } as const] : []),
  ];
  if (soft.length === 0) return [];
  const solid = kinds.has('reported') || kinds.has('derived');
  return [...(solid ? [{ label: SOLID[locale], look: { fill: 'ink-2' } } as const] : []), ...soft];
}

/** The kinds of figures in a drawing, for an image that stands alone; in rows no wider than `width`. */
export function kindsLegend(
  table: ChartTable,
  drawing: Scene,
  locale: Locale,
  width: number,
  narrow: boolean,
): { nodes: SceneNode[]; height: number } {
  const nodes: SceneNode[] = [];
  let [x, y] = [0, 0];
  const entries = entriesOf(table, drawing, locale);
  for (const { label, look } of entries) {
    const needed = 24 + widthOf(label, 'source', narrow) + 18;
    if (x > 0 && x + needed - 18 > width) [x, y] = [0, y + 19];
    nodes.push(box(x + 0.5, y + 0.5, 17, 11, look), text(x + 24, y + 10.5, label, 'source'));
    x += needed;
  }
  return { nodes, height: entries.length === 0 ? 0 : y + 14 };
}
