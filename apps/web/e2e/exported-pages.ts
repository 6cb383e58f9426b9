import { globSync, readFileSync } from 'node:fs';
import { OUT } from './served-site.ts';

/** A page of the export: its path, its markup, the ids in it and the addresses it leads to. */
export type ExportedPage = {
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  readonly hrefs: readonly string[];
};

/** Every page of the export as it stands in its file. */
export function exportedPages(): ExportedPage[] {
  return globSync('**/*.html', { cwd: OUT }).map((file) => {
    const html = readFileSync(`${OUT}/${file}`, 'utf8');
    return {
      path: `/${file.replace(/index\.html$/, '')}`,
      html,
      ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => decoded(match[1] as string))),
      hrefs: [...html.matchAll(/<a\b[^>]* href="([^"]+)"/g)].map((match) => decoded(match[1] as string)),
    };
  });
}

function decoded(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");
}
