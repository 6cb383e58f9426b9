import type { Dataset, Locale } from '@outlay/domain';
import { pageLocale } from '../shell/page-locale.ts';
import { type EntityAnswer, entityAnswer } from './entity-answer.ts';

/** What a page about an entity is given. */
export type EntityParams = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

/** The language and the answer of the page that is being made. */
export async function pageEntity(
  dataset: Dataset,
  props: EntityParams,
): Promise<{ locale: Locale; answer: EntityAnswer }> {
  const { id } = await props.params;
  return { locale: await pageLocale(props), answer: entityAnswer(dataset, id) };
}
