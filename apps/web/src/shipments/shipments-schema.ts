import type { Dataset, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { recordPart } from '../data/record-part.ts';
import { shipments as texts } from '../messages/shipments.ts';
import { DEALS_FILE, SHIPMENTS_FILE } from './shipment-files.ts';

/** Chips by buyer as schema.org's Dataset, a part of the record. */
export function shipmentsSchemaOrg(dataset: Dataset, locale: Locale): Record<string, unknown> {
  const t = translator(texts, locale);
  return recordPart(dataset, locale, {
    path: 'shipments',
    name: t('title'),
    description: t('description'),
    measured: ['AI chips', 'H100-equivalents'],
    files: [SHIPMENTS_FILE, DEALS_FILE],
  });
}
