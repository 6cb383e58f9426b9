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
export { bases } from './charts/bases/bases.ts';
export { bridge } from './charts/bridge/bridge.ts';
export { compute } from './charts/compute/compute.ts';
export { growth } from './charts/growth/growth.ts';
export { guidance } from './charts/guidance/guidance.ts';
export { CHARTS } from './charts/index.ts';
export { intensity } from './charts/intensity/intensity.ts';
export { lines } from './charts/lines/lines.ts';
export { plan } from './charts/plan/plan.ts';
export { quarters } from './charts/quarters/quarters.ts';
export { ranked } from './charts/ranked/ranked.ts';
export { ratio } from './charts/ratio/ratio.ts';
export { revisions } from './charts/revisions/revisions.ts';
export { rulePlane } from './charts/rule-plane/rule-plane.ts';
export { statusTimeline } from './charts/status-timeline/status-timeline.ts';
export { totals } from './charts/totals/totals.ts';
export { defineChart } from './define-chart.ts';
export { draw } from './draw.ts';
// Colours and marks.
export { CHART_CSS, FONT_FAMILIES } from './scene/chart-css.ts';
export { INKS, type Ink, PALETTES, type Palette, paletteCss, type Theme } from './scene/ink.ts';
export type { Paint, Scene, SceneNode } from './scene/node.ts';
export { type StandaloneOptions, standalone } from './standalone/standalone.ts';
