import { standalone } from '@outlay/charts';
import { type Dataset, LOCALES, type Locale } from '@outlay/domain';
import { companyCharts } from '../company/company-charts.ts';
import { entityAnswer } from '../entity/entity-answer.ts';

/** A file of the site and its text. */
export type TextFile = { readonly path: string; text(): string };

/** Where the image of a chart of an entity's page stands, within the site. */
export function chartImagePath(locale: Locale, entity: string, chart: string): string {
  return `${locale}/charts/${entity}-${chart}.svg`;
}

/** The images of every chart of every entity, with all that must not be lost when an image travels. */
export function chartImages(dataset: Dataset, credit: string): TextFile[] {
  return [...dataset.groups, ...dataset.companies].flatMap(({ id }) =>
    companyCharts(dataset, entityAnswer(dataset, id)).flatMap((page) =>
      LOCALES.map((locale) => ({
        path: chartImagePath(locale, id, page.id),
        text: () => standalone(page.chart, page.state, { locale, credit }),
      })),
    ),
  );
}
