import { type Direction, directionOf, type Locale } from '@outlay/domain';
import { CHART_WIDTHS, type Chart, type ChartSize } from '../chart.ts';
import { box, rule, text } from '../scene/build.ts';
import type { Scene, SceneNode } from '../scene/node.ts';
import { shifted } from '../scene/shift.ts';
import type { TextRole } from '../text/roles.ts';
import { balancedText, wrapText } from '../text/wrap.ts';
import { kindsLegend } from './kinds-legend.ts';

/** The words around an image that stands alone. */
export type StandaloneSceneOptions = {
  readonly locale: Locale;
  readonly size: ChartSize;
  readonly direction?: Direction | undefined;
  /** Who made it, at the foot. */
  readonly credit?: string | undefined;
};

const LINE: Readonly<Record<'finding' | 'subtitle' | 'source', Readonly<Record<Locale, number>>>> = {
  finding: { en: 28, ar: 36, zh: 33 },
  subtitle: { en: 21, ar: 26, zh: 24 },
  source: { en: 17, ar: 20, zh: 19 },
};

/**
 * A chart with everything that must not be lost when it travels: finding, subtitle, the key of its kinds, drawing, note,
 * sources with the day as known on, and who made it; on paper, with a margin.
 */
export function standaloneScene<State>(
  chart: Chart<State>,
  state: State,
  { locale, size, direction = directionOf(locale), credit = 'Outlay' }: StandaloneSceneOptions,
): Scene {
  const narrow = size === 'narrow';
  const margin = narrow ? 16 : 24;
  const inner = CHART_WIDTHS[size];
  const drawing = chart.scene(state, { locale, size });
  const nodes: SceneNode[] = [];
  let y = margin;
  const put = (content: string, role: TextRole & keyof typeof LINE, width = inner) => {
    const line = LINE[role][locale];
    const wrap = role === 'finding' ? balancedText : wrapText;
    for (const words of wrap(content, role, width, narrow)) {
      y += line;
      nodes.push(text(margin, y - line * 0.28, words, role));
    }
  };
  put(chart.finding(state, locale), 'finding', narrow ? inner : 820);
  y += 4;
  put(chart.subtitle(state, locale, drawing.mirrors === false ? 'ltr' : direction), 'subtitle', narrow ? inner : 900);
  const legend = chart.hasOwnKey
    ? { nodes: [], height: 0 }
    : kindsLegend(chart.table(state, locale), drawing, locale, inner, narrow);
  if (legend.height > 0) {
    y += 12;
    nodes.push(...shifted(legend.nodes, margin, y));
    y += legend.height;
  }
  y += 18;
  nodes.push(...shifted(drawing.nodes, margin, y));
  y += drawing.height + 8;
  const note = chart.note(state, locale);
  if (note !== undefined) {
    put(note, 'source');
    y += 6;
  }
  put(chart.sourceLine(state, locale), 'source');
  y += 12;
  nodes.push(rule(margin, y, margin + inner, y, 'ink'), rule(margin, y + 3, margin + inner, y + 3, 'ink'));
  y += 21;
  nodes.push(text(margin, y, credit, 'name'));
  const width = inner + margin * 2;
  const height = Math.ceil(y + margin * 0.75);
  return {
    width,
    height,
    nodes: [box(0, 0, width, height, { fill: 'paper' }), ...nodes],
    ...(drawing.mirrors === undefined ? {} : { mirrors: drawing.mirrors }),
  };
}
