import { PUBLISHED_TABLES, schemaOrgDataset } from '@outlay/dataset';
import { type Dataset, LANGUAGE_TAGS, type Locale, spanWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath } from '../entity/entity-path.ts';
import { daysOf } from '../entity/steps.ts';
import { company } from '../messages/company.ts';
import { naming } from '../naming.ts';
import { absolute, fileHref, pageHref } from '../site-path.ts';
import { companyFiles } from './company-files.ts';
import { tablePath, WHOLE_RECORD } from './record-files.ts';
import { recordPart } from './record-part.ts';

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
  return recordPart(dataset, locale, {
    path: entityPath(dataset, id),
    name: t('title', { name }),
    description,
    measured: 'capital expenditure',
    files: companyFiles(dataset, answer).map(({ path }) => path),
    days: first && last ? `${first.period.start}/${last.period.end}` : undefined,
  });
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
