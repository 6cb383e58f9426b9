import { PUBLISHED_TABLES, schemaOrgDataset } from '@outlay/dataset';
import { type Dataset, LANGUAGE_TAGS, type Locale, spanWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath } from '../entity/entity-path.ts';
import { daysOf } from '../entity/steps.ts';
import { PAGE_LANGUAGE } from '../locale.ts';
import { company } from '../messages/company.ts';
import { naming } from '../naming.ts';
import { absolute, fileHref, pageHref } from '../site-path.ts';
import { companyFiles } from './company-files.ts';
import { tablePath, WHOLE_RECORD } from './record-files.ts';

type Schema = Record<string, unknown>;

/** The record as schema.org's Dataset, with its files. */
export function recordSchema(dataset: Dataset, locale: Locale): Schema {
  return schemaOrgDataset(dataset, {
    url: absolute(pageHref(locale, 'data')),
    files: [
      { url: absolute(fileHref(WHOLE_RECORD)), mediaType: 'application/json' },
      ...PUBLISHED_TABLES.map((table) => ({ url: absolute(fileHref(tablePath(table))), mediaType: 'text/csv' })),
    ],
  });
}

/** The figures of one entity as schema.org's Dataset, a part of the record. */
export function entitySchema(dataset: Dataset, locale: Locale, answer: EntityAnswer): Schema {
  const t = translator(company, locale);
  const { id } = answer.entity;
  const name = naming(dataset, locale)(id);
  const points = answer.steps[0]?.points ?? [];
  const [first, last] = [points.at(0), points.at(-1)];
  const description =
    first && last && first !== last
      ? t('description', { name, span: spanWords(daysOf(first), daysOf(last), locale) })
      : t('descriptionPlain', { name });
  const url = absolute(pageHref(locale, entityPath(dataset, id)));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: t('title', { name }),
    description,
    inLanguage: PAGE_LANGUAGE[locale],
    version: dataset.version,
    dateModified: dataset.recordedTo,
    ...(first && last ? { temporalCoverage: `${first.period.start}/${last.period.end}` } : {}),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Outlay' },
    isPartOf: { '@type': 'Dataset', '@id': absolute(pageHref(locale, 'data')), name: 'Outlay' },
    variableMeasured: 'capital expenditure',
    distribution: companyFiles(dataset, answer).map(({ path }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(fileHref(path)),
      encodingFormat: 'text/csv',
    })),
  };
}

/** A page of text as schema.org's Article. */
export function articleSchema(dataset: Dataset, locale: Locale, path: string, headline: string): Schema {
  const url = absolute(pageHref(locale, path));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline,
    inLanguage: LANGUAGE_TAGS[locale].split('-u-')[0],
    dateModified: dataset.recordedTo,
    author: { '@type': 'Organization', name: 'Outlay' },
    publisher: { '@type': 'Organization', name: 'Outlay' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
  };
}
