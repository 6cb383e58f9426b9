import { type Dataset, type Locale, productNames, visibleText } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { recordPart } from '../data/record-part.ts';
import { chips as texts } from '../messages/chips.ts';
import { absolute, pageHref } from '../site-path.ts';
import type { ChipAnswer } from './chip-answer.ts';
import { CHIP_LIST_FILE } from './chip-files.ts';
import { chipHref } from './chip-path.ts';
import { listWordsOf } from './list-words-of.ts';
import { todayText } from './status-text.ts';

type Schema = Record<string, unknown>;

/** The list of chips as schema.org's Dataset, a part of the record. */
export function chipListSchema(dataset: Dataset, locale: Locale): Schema {
  const { title, description } = listWordsOf(dataset, locale);
  return recordPart(dataset, locale, {
    path: 'chips',
    name: title,
    description,
    measured: ['total processing performance', 'performance density', 'export status'],
    files: [CHIP_LIST_FILE],
  });
}

/** A chip as schema.org's Product with the numbers of the rule; what is not on record is left out. */
export function chipSchemaOrg(dataset: Dataset, locale: Locale, answer: ChipAnswer): Schema {
  const t = translator(texts, locale);
  const { chip, vendor, computed } = answer.document;
  const url = absolute(chipHref(locale, chip.id));
  const property = (name: string, value: number | string | null, unitText?: string) =>
    value === null ? [] : [{ '@type': 'PropertyValue', name, value, ...(unitText ? { unitText } : {}) }];
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': url,
    url,
    name: productNames(dataset, chip.id)[locale],
    sku: chip.id,
    model: chip.model,
    brand: { '@type': 'Brand', name: vendor.names[locale] },
    ...(chip.released === undefined ? {} : { releaseDate: chip.released }),
    ...(chip.aliases.length === 0 ? {} : { alternateName: chip.aliases }),
    additionalProperty: [
      ...property(t('tpp'), computed.performance),
      ...property(t('pd'), computed.density),
      ...property(t('memory'), computed.memoryBandwidth, 'GB/s'),
      ...property(t('statusHead'), visibleText(todayText(answer, locale))),
    ],
    subjectOf: { '@type': 'Dataset', '@id': absolute(pageHref(locale, 'chips')), name: 'Outlay' },
  };
}
