import type { Token } from '../text/token.ts';

type Node<T> = { next: Map<string, Node<T>>; value?: T };

/** The forms under which a token may stand in the lexicon: itself, and in Arabic without its prefixes and suffixes. */
export type Forms = (token: Token) => readonly string[];

/** What a phrase of the lexicon matched: its value, and the first token after it. */
export type Match<T> = { readonly value: T; readonly end: number };

/** Phrases by their words, found by the longest match. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map() };
  readonly #words = new Set<string>();

  /** Adds a phrase; the first of two values for one phrase stands. */
  add(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      this.#words.add(word);
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** Whether a word stands in any phrase. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest phrase that begins at a token and ends before a limit. */
  longest(tokens: readonly Token[], at: number, forms: Forms, limit = tokens.length): Match<T> | undefined {
    return walk(this.#root, tokens, at, forms, limit);
  }
}

function walk<T>(
  node: Node<T>,
  tokens: readonly Token[],
  at: number,
  forms: Forms,
  limit: number,
): Match<T> | undefined {
  const token = tokens[at];
  let best: Match<T> | undefined = node.value === undefined ? undefined : { value: node.value, end: at };
  if (!token || at >= limit || node.next.size === 0) return best;
  for (const form of forms(token)) {
    const next = node.next.get(form);
    if (!next) continue;
    const found = walk(next, tokens, at + 1, forms, limit);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}
