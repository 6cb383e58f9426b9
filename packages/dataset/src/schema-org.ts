import type { Dataset } from '@outlay/domain';

/** Where the record can be had. */
export type Distribution = {
  /** The page that describes the record. */
  readonly url: string;
  readonly files: readonly { readonly url: string; readonly mediaType: string }[];
};

/**
 * The record in the words of schema.org's Dataset, for search engines of data.
 *
 * @example
 * schemaOrgDataset(dataset, { url: 'https://example.org/data', files: [] })['@type'] // => 'Dataset'
 */
export function schemaOrgDataset(dataset: Dataset, { url, files }: Distribution): Record<string, unknown> {
  const days = dataset.observations.map(({ period }) => period);
  const first = days.reduce((least, { start }) => (start < least ? start : least), dataset.recordedTo);
  const last = days.reduce((most, { end }) => (end > most ? end : most), first);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    name: 'Outlay: capital expenditure of technology companies in China and the United States',
    description:
      'What technology companies spend on AI infrastructure: capital expenditure, guidance and estimates, each figure with its definition, its days, its currency and the document it was published in; dated exchange rates to compare them.',
    url,
    version: dataset.version,
    dateModified: dataset.recordedTo,
    temporalCoverage: `${first}/${last}`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Outlay' },
    keywords: ['capital expenditure', 'AI infrastructure', 'China', 'United States', 'cloud computing'],
    variableMeasured: ['capital expenditure', 'revenue', 'exchange rate'],
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file.url,
      encodingFormat: file.mediaType,
    })),
  };
}
