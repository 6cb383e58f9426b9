import type { Locale } from '@outlay/domain';
import { pageHref } from '../site-path.ts';

/** The address of a document in the list of all documents. */
export function sourceHref(locale: Locale, id: string): string {
  return pageHref(locale, 'sources', `#${id}`);
}
