import type { Locale } from '@outlay/domain';
import { siteUrl } from '../site-url.ts';

/** The address of the feed of changes in a language, within the site. */
export function feedHref(locale: Locale): string {
  return `${siteUrl().basePath}/${locale}/changes.atom`;
}
