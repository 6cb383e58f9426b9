import { counted, type Dataset, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { chips as texts } from '../messages/chips.ts';

/** Title and description of the list of chips. */
export function listWordsOf(dataset: Dataset, locale: Locale): { title: string; description: string } {
  const t = translator(texts, locale);
  const chips = counted(dataset.chips.length, 'chip', locale);
  const makers = t('makers', { count: new Set(dataset.chips.map(({ vendor }) => vendor)).size });
  return { title: t('listTitle', { chips }), description: t('listDescription', { chips, makers }) };
}
