import { statusTimeline } from '@outlay/charts';
import { type Dataset, type Locale, productNames, visibleText } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../catalogue.ts';
import { chipPage as texts } from '../messages/chip-page.ts';
import { pageMetadata } from '../shell/page-metadata.ts';
import { type Preview, previewImage, previewOf } from '../shell/previews.ts';
import { type ChipAnswer, chipAnswer } from './chip-answer.ts';
import { hasTimeline } from './chip-files.ts';
import { chipPath } from './chip-path.ts';

/** What the page of a chip says about itself. */
export function chipMetadata(dataset: Dataset, locale: Locale, { document }: ChipAnswer): Metadata {
  const t = translator(texts, locale);
  const { id } = document.chip;
  const name = productNames(dataset, id)[locale];
  const preview = chipPreview(dataset, id);
  return pageMetadata({
    locale,
    path: chipPath(id),
    title: visibleText(t('title', { name })),
    description: visibleText(t('description', { name })),
    image: previewImage(preview ?? previewOf('chips'), locale),
  });
}

/**
 * The picture that stands for the page of a chip where it is linked: its status over time, if it has one. The others, and
 * those that the rules do not bind, show that of all chips.
 */
export function chipPreview(dataset: Dataset, id: string): Preview | undefined {
  if (!hasTimeline(dataset, id) || chipAnswer(dataset, id).unbound !== undefined) return undefined;
  return { name: `chip-${id}`, chart: statusTimeline as Preview['chart'], query: { chips: [id] } };
}
