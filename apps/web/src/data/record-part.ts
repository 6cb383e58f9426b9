import type { Dataset, Locale } from '@outlay/domain';
import { PAGE_LANGUAGE } from '../locale.ts';
import { absolute, fileHref, pageHref } from '../site-path.ts';

type Part = {
  /** The page that shows it. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly measured: string | readonly string[];
  /** CSV files, where they stand within the site. */
  readonly files: readonly string[];
  /** Days from and to, with a slash between. */
  readonly days?: string | undefined;
};

/** A part of the record that a page shows, as schema.org's Dataset. */
export function recordPart(
  dataset: Dataset,
  locale: Locale,
  { path, name, description, measured, files, days }: Part,
): Record<string, unknown> {
  const url = absolute(pageHref(locale, path));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name,
    description,
    inLanguage: PAGE_LANGUAGE[locale],
    version: dataset.version,
    dateModified: dataset.recordedTo,
    ...(days === undefined ? {} : { temporalCoverage: days }),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Outlay' },
    isPartOf: { '@type': 'Dataset', '@id': absolute(pageHref(locale, 'data')), name: 'Outlay' },
    variableMeasured: measured,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(fileHref(file)),
      encodingFormat: 'text/csv',
    })),
  };
}
