import { type Chart, type ChartQuery, compute, ranked, rulePlane, statusTimeline, totals } from '@outlay/charts';
import { type Locale, visibleText } from '@outlay/domain';
import { ARTICLE_PERIOD, newestHalf, SIDES } from '../home/home-answer.ts';
import { record } from '../record.ts';
import { computeYears } from '../shipments/compute-years.ts';
import { fileHref } from '../site-path.ts';

/** A picture that stands for a page where it is linked: a chart in a frame of 1200 by 630 pixels. */
export type Preview = { readonly name: string; readonly chart: Chart; readonly query: ChartQuery };

/** The size that sites expect of such pictures. */
export const PREVIEW_FRAME = { width: 1200, height: 630 };

const period = newestHalf(record);
const [computed] = computeYears(record);

/** The previews of single pages; companies bring their own. `scripts/finish` draws each in every language. */
export const PREVIEWS = [
  {
    name: 'home',
    chart: totals as Chart,
    query: { entities: SIDES, period, against: ARTICLE_PERIOD, currency: 'USD' },
  },
  { name: 'compare', chart: ranked as Chart, query: { entities: SIDES, period, currency: 'USD' } },
  { name: 'chips', chart: statusTimeline as Chart, query: {} },
  { name: 'export-control', chart: rulePlane as Chart, query: { on: record.recordedTo } },
  { name: 'shipments', chart: compute as Chart, query: { period: computed?.year, estimator: computed?.estimator } },
] as const satisfies readonly Preview[];

/** The preview of a single page by its name. */
export function previewOf(name: (typeof PREVIEWS)[number]['name']): Preview {
  return PREVIEWS.find((one) => one.name === name) ?? PREVIEWS[0];
}

/** The address of a preview in a language. */
export function previewHref(locale: Locale, name: string): string {
  return fileHref(`previews/${locale}/${name}.png`);
}

/** A preview as a page names it: its address, and its finding for those who do not see it. */
export function previewImage({ name, chart, query }: Preview, locale: Locale): { href: string; alt: string } {
  return { href: previewHref(locale, name), alt: visibleText(chart.finding(chart.state(record, query), locale)) };
}
