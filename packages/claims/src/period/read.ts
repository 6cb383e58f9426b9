import type { Token } from '../text/token.ts';
import type { Base, DateOnly, PeriodExpression, PeriodPattern } from './expression.ts';

/** A period, a base of comparison or a bare date as read, and the first token after it. */
export type PeriodRead = { readonly expression: PeriodExpression | Base | DateOnly; readonly end: number };

/** Tries the patterns of a language at a token; the first that fits and ends where a token ends stands. */
export function readPeriod(
  patterns: readonly PeriodPattern[],
  text: string,
  tokens: readonly Token[],
  at: number,
  capital: boolean,
): PeriodRead | undefined {
  const start = tokens[at]?.start ?? 0;
  for (const [expression, build] of patterns) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (!match || match[0] === '') continue;
    const read = build(match.groups ?? {}, capital);
    if (!read) continue;
    const end = start + match[0].trimEnd().length;
    let next = at;
    while (next < tokens.length && (tokens[next] as Token).start < end) next++;
    if ((tokens[next - 1] as Token).end !== end) continue;
    return { expression: read, end: next };
  }
  return undefined;
}
