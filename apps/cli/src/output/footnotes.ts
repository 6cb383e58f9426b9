import type { Comparison } from '@outlay/domain';

/** Numbered footnotes on definitions, one for each top-level row that mixes several. */
export function footnotesOf(comparison: Comparison): { numbers: Map<string, number>; texts: string[] } {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  for (const caveat of comparison.caveats) {
    const id = caveat.entities[0];
    const row = comparison.rows.find((candidate) => candidate.id === id && candidate.group === undefined);
    if (caveat.code !== 'mixed-bases' || id === undefined || (row?.basis.length ?? 0) < 2) continue;
    numbers.set(id, numbers.size + 1);
    const others = comparison.caveats
      .filter(({ code, entities }) => code === 'other-basis' && entities[0] === id)
      .map(({ text }) => ` ${text}`);
    texts.push(`[${numbers.get(id)}] ${caveat.text}${others.join('')}`);
  }
  return { numbers, texts };
}
