import type { Locale } from '@outlay/domain';
import { type PagePath, pageHref } from '../site-path.ts';

/** The page of a chip. */
export function chipPath(id: string): PagePath {
  return `chips/${id}`;
}

/** The address of a chip's page, or of a place on it. */
export function chipHref(locale: Locale, id: string, place?: string): string {
  return pageHref(locale, chipPath(id), place === undefined ? '' : `#${place}`);
}

/** The address of a version of a rule, a letter, an announcement or a measure. */
export function ruleHref(locale: Locale, id: string): string {
  return pageHref(locale, 'export-control', `#${id}`);
}
