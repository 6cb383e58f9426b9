import { readFileSync } from 'node:fs';
import { OUT } from './served-site.ts';

/** Every page of the sitemap, by its path: `/en/`, `/ar/compare/`. */
export function sitePaths(): string[] {
  const sitemap = readFileSync(`${OUT}/sitemap.xml`, 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname);
}
