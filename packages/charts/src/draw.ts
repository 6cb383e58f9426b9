import { directionOf, visibleText } from '@outlay/domain';
import type { Chart, DrawOptions } from './chart.ts';
import { PAGE_PALETTE } from './scene/ink.ts';
import { writeScene } from './scene/write.ts';

/**
 * Draws a chart as one SVG element for a page that has {@link CHART_CSS} and the colours. It has `role="img"`, a title
 * and a description with the figures.
 *
 * @example
 * draw(totals, totals.state(dataset, totals.example), { locale: 'ar', size: 'narrow' }).includes('direction="rtl"') // => true
 */
export function draw<State>(chart: Chart<State>, state: State, options: DrawOptions): string {
  const { locale, size, palette = PAGE_PALETTE, direction = directionOf(locale) } = options;
  return writeScene(chart.scene(state, { locale, size }), {
    locale,
    direction,
    narrow: size === 'narrow',
    palette,
    texts: 'classes',
    id: options.id ?? `${chart.id}-${locale}-${size}`,
    title: visibleText(chart.finding(state, locale)),
    description: visibleText(chart.summary(state, locale)),
    arabicDigits: options.arabicDigits,
    root: { class: `chart chart-${size}` },
  });
}
