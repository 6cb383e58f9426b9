import type { Locale } from '@outlay/domain';
import { pageHref } from '../site-path.ts';

/** The pages of the site that show documents of the repository. */
const PAGES: Readonly<Record<string, string>> = { 'METHOD.md': 'method', 'GLOSSARY.md': 'method/glossary' };

/**
 * Where a link of a document leads on the site: to another document's page, or to a page named by its path (`/data`). What
 * the site does not show has no address.
 */
export function documentHref(url: string, locale: Locale): string | undefined {
  if (/^(https?:|#)/.test(url)) return url;
  if (url.startsWith('/')) return pageHref(locale, url.slice(1));
  const [file = '', fragment] = url.split('#');
  const page = PAGES[file];
  if (page === undefined) return undefined;
  return pageHref(locale, page, fragment === undefined ? '' : `#${fragment}`);
}
