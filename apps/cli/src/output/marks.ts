import type { Kind } from '@outlay/domain';

/** The mark after a figure says its kind: the same four kinds that the site draws as a rule under the figure. */
export const MARKS: Readonly<Record<Kind, string>> = { reported: ' ', derived: '=', estimate: '~', guidance: '>' };

const LEGEND: readonly [Kind, string][] = [
  ['derived', '= computed from reported figures'],
  ['estimate', '~ estimate'],
  ['guidance', '> guidance'],
];

/** A figure with its mark. */
export function marked(text: string, kind: Kind): string {
  return `${text} ${MARKS[kind]}`;
}

/** Explains the marks that were used, and no others. */
export function legend(kinds: Iterable<Kind>): string {
  const used = new Set(kinds);
  return LEGEND.filter(([kind]) => used.has(kind))
    .map(([, text]) => text)
    .join('   ');
}
