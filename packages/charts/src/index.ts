// The charts, and what each is made of.
export {
  CHART_WIDTHS,
  type Chart,
  type ChartCell,
  type ChartQuery,
  type ChartSize,
  type ChartTable,
  type DrawOptions,
  type SceneOptions,
} from './chart.ts';
export { CHARTS } from './charts/index.ts';
export { totals } from './charts/totals/totals.ts';
export { draw } from './draw.ts';
export { CHART_CSS, FONT_FAMILIES } from './scene/chart-css.ts';
// Colours and marks.
export { INKS, type Ink, PALETTES, type Palette, paletteCss, type Theme } from './scene/ink.ts';
export type { Paint, Scene, SceneNode } from './scene/node.ts';
