import type { Source } from '@outlay/domain';

/** The documents of an answer, numbered, with their addresses. */
export function documentLines(sources: readonly Source[]): string[] {
  if (sources.length === 0) return [];
  return ['Documents', ...sources.map((source, index) => `[${index + 1}] ${documentWords(source)}`)];
}

/** A document in a line: who, what, when, where, and through what it was read. */
export function documentWords({ publisher, title, published, url, via }: Source): string {
  const read = via === undefined ? '' : `, via ${via}`;
  return `${publisher}: ${title}, ${published ?? 'date not on record'}${read}${url === undefined ? '' : `. ${url}`}`;
}

/** The numbers of some of them: `[1] [3]`. */
export function documentNumbers(ids: readonly string[], sources: readonly Source[]): string {
  return ids.map((id) => `[${sources.findIndex((source) => source.id === id) + 1}]`).join(' ');
}
