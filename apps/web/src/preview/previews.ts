import type { Chart } from '@outlay/charts';
import { type Dataset, type Locale, visibleText } from '@outlay/domain';
import { companyCharts } from '../company/company-charts.ts';
import { type EntityAnswer, entityAnswer } from '../entity/entity-answer.ts';
import { homeAnswer } from '../home/home-answer.ts';
import { homeCharts } from '../home/home-charts.ts';
import { fileHref } from '../site-path.ts';

/** The picture that stands for a page where a link to it is shown: a chart under a name. */
export type Preview = { readonly name: string; readonly chart: Chart; readonly state: unknown };

/** Pixels of a preview, as Open Graph readers expect them. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The name of the preview of pages without a chart of their own. */
export const SITE_PREVIEW = 'site';

/** The preview of the site: the comparison that everything is about. */
export function sitePreview(dataset: Dataset): Preview {
  const [first] = homeCharts(dataset, homeAnswer(dataset));
  if (!first) throw new Error('the first page has no chart');
  return { name: SITE_PREVIEW, chart: first.chart, state: first.chart.state(dataset, first.query) };
}

/** The preview of an entity: the first chart of its page, if it has one. */
export function entityPreview(dataset: Dataset, answer: EntityAnswer): Preview | undefined {
  const [first] = companyCharts(dataset, answer);
  return first && { name: answer.entity.id, chart: first.chart, state: first.state };
}

/** Every preview of the site. */
export function previews(dataset: Dataset): Preview[] {
  const entities = [...dataset.groups, ...dataset.companies].flatMap(
    ({ id }) => entityPreview(dataset, entityAnswer(dataset, id)) ?? [],
  );
  return [sitePreview(dataset), ...entities];
}

/** Where the picture of a preview stands, within the site. */
export function previewPath(locale: Locale, name: string): string {
  return `${locale}/preview/${name}.png`;
}

/**
 * The picture for a page in a language, with its words for those who do not see it. Where the build had no typeface for a
 * language, the English picture stands in, and says so by its English words.
 */
export function previewImage(
  { name, chart, state }: Preview,
  locale: Locale,
  drawn: readonly Locale[],
): { href: string; alt: string } {
  const shown = drawn.includes(locale) ? locale : 'en';
  return { href: fileHref(previewPath(shown, name)), alt: visibleText(chart.finding(state, shown)) };
}
