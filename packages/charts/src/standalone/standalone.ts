import { type Direction, directionOf, type Locale, visibleText } from '@outlay/domain';
import type { Chart, ChartSize } from '../chart.ts';
import { FONT_FAMILIES } from '../scene/chart-css.ts';
import { PAGE_PALETTE, PALETTES, paletteCss, type Theme } from '../scene/ink.ts';
import { type Writing, writeScene } from '../scene/write.ts';
import { standaloneScene } from './standalone-scene.ts';

/** How an image that stands alone is asked for. */
export type StandaloneOptions = {
  readonly locale: Locale;
  readonly size?: ChartSize | undefined;
  /** Colours of one theme, or both, chosen by the viewer's setting. */
  readonly theme?: Theme | 'auto' | undefined;
  /** For Arabic also `ltr`, for a publication that mirrors nothing. */
  readonly direction?: Direction | undefined;
  readonly arabicDigits?: boolean | undefined;
  readonly credit?: string | undefined;
};

const BOTH = `svg{${paletteCss('light')}}@media(prefers-color-scheme:dark){svg{${paletteCss('dark')}}}`;

/** How the scene of a standalone image is written out. */
export function standaloneWriting<State>(chart: Chart<State>, state: State, options: StandaloneOptions): Writing {
  const { locale, size = 'wide', theme = 'light', direction = directionOf(locale) } = options;
  return {
    locale,
    direction,
    narrow: size === 'narrow',
    palette: theme === 'auto' ? PAGE_PALETTE : PALETTES[theme],
    texts: 'attributes',
    id: `outlay-${chart.id}`,
    title: visibleText(chart.finding(state, locale)),
    description: visibleText(chart.summary(state, locale)),
    arabicDigits: options.arabicDigits,
    root: {
      xmlns: 'http://www.w3.org/2000/svg',
      'font-family': FONT_FAMILIES[locale],
      'font-stretch': size === 'narrow' ? '92%' : undefined,
      style: 'font-variant-numeric:lining-nums tabular-nums',
    },
    head: theme === 'auto' ? `<style>${BOTH}</style>` : undefined,
  };
}

/**
 * A chart as a whole SVG file: with its finding, subtitle, key of kinds, note, source line, the day as known on, and
 * colours of its own.
 *
 * @example
 * standalone(totals, totals.state(dataset, totals.example), { locale: 'en', theme: 'dark' }).startsWith('<svg') // => true
 */
export function standalone<State>(chart: Chart<State>, state: State, options: StandaloneOptions): string {
  const { locale, size = 'wide', direction, credit } = options;
  const scene = standaloneScene(chart, state, { locale, size, direction, credit });
  return `${writeScene(scene, standaloneWriting(chart, state, options))}\n`;
}
