import { counted, type Dataset, type Locale } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../catalogue.ts';
import { entityPreview } from '../company/company-preview.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { figuresPath } from '../entity/entity-path.ts';
import { figures as texts } from '../messages/figures.ts';
import { naming } from '../naming.ts';
import { pageMetadata } from '../shell/page-metadata.ts';
import { previewImage } from '../shell/previews.ts';

/** What the page of an entity's figures says about itself. */
export function figuresMetadata(
  dataset: Dataset,
  { locale, answer }: { locale: Locale; answer: EntityAnswer },
): Metadata {
  const t = translator(texts, locale);
  const { id } = answer.entity;
  const name = naming(dataset, locale)(id);
  const preview = entityPreview(dataset, answer);
  return pageMetadata({
    locale,
    path: figuresPath(dataset, id),
    title: t('title', { name }),
    description: t('description', { name, count: counted(answer.observations.length, 'figure', locale) }),
    image: preview && previewImage(preview, locale),
  });
}
