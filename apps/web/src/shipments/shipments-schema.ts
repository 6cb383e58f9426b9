import type { Dataset, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { PAGE_LANGUAGE } from '../locale.ts';
import { shipments as texts } from '../messages/shipments.ts';
import { absolute, fileHref, pageHref } from '../site-path.ts';
import { DEALS_FILE, SHIPMENTS_FILE } from './shipment-files.ts';

/** Chips by buyer as schema.org's Dataset, a part of the record. */
export function shipmentsSchemaOrg(dataset: Dataset, locale: Locale): Record<string, unknown> {
  const t = translator(texts, locale);
  const url = absolute(pageHref(locale, 'shipments'));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: t('title'),
    description: t('description'),
    inLanguage: PAGE_LANGUAGE[locale],
    version: dataset.version,
    dateModified: dataset.recordedTo,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Outlay' },
    isPartOf: { '@type': 'Dataset', '@id': absolute(pageHref(locale, 'data')), name: 'Outlay' },
    variableMeasured: ['AI chips', 'H100-equivalents'],
    distribution: [SHIPMENTS_FILE, DEALS_FILE].map((path) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(fileHref(path)),
      encodingFormat: 'text/csv',
    })),
  };
}
