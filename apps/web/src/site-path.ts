import type { Locale } from '@outlay/domain';
import { siteUrl } from './site-url.ts';

/** A path of the site within a language, without a slash at either end: `compare`, `companies/alibaba`; `` is home. */
export type PagePath = string;

/**
 * The address of a page within the site, with the base path and a slash at the end, as any static host serves it.
 * Plain links need it; nothing of the framework adds the base path to them.
 */
export function pageHref(locale: Locale, path: PagePath = '', suffix = ''): string {
  return `${siteUrl().basePath}/${locale}/${path === '' ? '' : `${path}/`}${suffix}`;
}

/** The address of a file of the site that is the same in every language. */
export function fileHref(path: string): string {
  return `${siteUrl().basePath}/${path}`;
}

/** The same with scheme and host: for canonical addresses, citations and feeds. */
export function absolute(href: string): string {
  return `${siteUrl().origin}${href}`;
}
