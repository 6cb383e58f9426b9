import type { PagePath } from '../site-path.ts';

/**
 * Every page that search engines should know, by its path within a language. A page, or a family of pages made from
 * records, joins here when it exists: this list makes the sitemap, and the tests of the whole site walk it.
 */
export const SITE_PAGES: readonly PagePath[] = ['', 'compare'];
