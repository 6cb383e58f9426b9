import { chipPath } from '../chips/chip-path.ts';
import { entityPath, figuresPath } from '../entity/entity-path.ts';
import { turningPages } from '../export-control/rule-days.ts';
import { record } from '../record.ts';
import type { PagePath } from '../site-path.ts';

/** The pages of everything that has figures: groups, companies, parts and aggregates. */
const ENTITIES: readonly PagePath[] = [...record.groups, ...record.companies].flatMap(({ id }) => [
  entityPath(record, id),
  figuresPath(record, id),
]);

/**
 * Every page that search engines should know, by its path within a language. A page, or a family of pages made from
 * records, joins here when it exists: this list makes the sitemap, and the tests of the whole site walk it.
 */
export const SITE_PAGES: readonly PagePath[] = [
  '',
  'compare',
  'check',
  'companies',
  ...ENTITIES,
  'chips',
  ...record.chips.map(({ id }) => chipPath(id)),
  'export-control',
  ...turningPages(record),
  'shipments',
  'sources',
  'data',
  'method',
  'method/glossary',
  'about',
];
