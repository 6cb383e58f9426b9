import type { ExportRule } from '@outlay/domain';
import { styleOf } from '../../output/style.ts';
import type { Stated } from '../stated.ts';
import { documentLines, documentNumbers } from './documents.ts';

/** Pages and trees are drawn as on a terminal of this many columns. */
export const STYLE = styleOf({ terminal: false, columns: 100, env: { LANG: 'C.UTF-8' } });

/** A page of the command with what lets it be cited beneath. */
export function statedPage(page: string, { sources, citation }: Stated, more: readonly string[] = []): string {
  const lines = [page.trimEnd(), '', ...more, `Cite: ${citation}`];
  return [...lines, ...(sources.length === 0 ? [] : ['', ...documentLines(sources)])].join('\n');
}

/** Each rule in a line: what it is called and cited as, and its documents. */
export function ruleLines(rules: readonly ExportRule[], { sources }: Stated): string[] {
  return rules.map((rule) => `${rule.id}: ${rule.title}. ${rule.citation}. ${documentNumbers(rule.sources, sources)}`);
}

/** What finds one of these rules. */
export function among(rules: readonly ExportRule[]) {
  return { exportRule: (id: string) => rules.find((rule) => rule.id === id) as ExportRule };
}
