import { type Dataset, type Locale, spanWords } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath } from '../entity/entity-path.ts';
import { daysOf } from '../entity/steps.ts';
import { company as texts } from '../messages/company.ts';
import { naming } from '../naming.ts';
import { pageMetadata } from '../shell/page-metadata.ts';
import { previewImage } from '../shell/previews.ts';
import { entityPreview } from './company-preview.ts';

/** What the page of an entity says about itself. */
export function companyMetadata(
  dataset: Dataset,
  { locale, answer }: { locale: Locale; answer: EntityAnswer },
): Metadata {
  const t = translator(texts, locale);
  const { id } = answer.entity;
  const name = naming(dataset, locale)(id);
  const points = answer.steps[0]?.points ?? [];
  const [first, last] = [points.at(0), points.findLast(({ value, reported }) => value ?? reported)];
  const description =
    first && last && first !== last
      ? t('description', { name, span: spanWords(daysOf(first), daysOf(last), locale) })
      : t('descriptionPlain', { name });
  const preview = entityPreview(dataset, answer);
  return pageMetadata({
    locale,
    path: entityPath(dataset, id),
    title: t('title', { name }),
    description,
    image: preview && previewImage(preview, locale),
  });
}
