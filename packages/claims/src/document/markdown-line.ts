import { characterReference } from './character-reference.ts';
import type { DocumentBuilder } from './text-document.ts';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const TAG = /[a-z/!]/i;

/**
 * Adds the words of a line: without emphasis, code marks and tags, of a link its words only, of an image nothing. The
 * work is linear in the line: brackets are matched once, before it is read.
 */
export function markdownLine(
  builder: DocumentBuilder,
  source: string,
  start: number,
  end: number,
  table: boolean,
): void {
  const partners = partnersOf(source, start, end);
  let at = start;
  while (at < end) {
    const skipped = skippedAt(source, at, end, partners);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const char = source[at] as string;
    const reference = char === '&' ? characterReference(source, at) : undefined;
    if (reference) {
      for (const code of reference.codes) builder.add(code, at, at + reference.length);
      at += reference.length;
    } else if (char === '\\' && PUNCTUATION.test(source[at + 1] ?? '')) {
      builder.add(source.charCodeAt(at + 1), at, at + 2);
      at += 2;
    } else {
      if (table && char === '|') builder.paragraph(at, at + 1);
      else builder.add(source.charCodeAt(at), at, at + 1);
      at++;
    }
  }
}

/** How many characters of markup stand here. */
function skippedAt(source: string, at: number, end: number, partners: ReadonlyMap<number, number>): number {
  const char = source[at] as string;
  switch (char) {
    case '*':
    case '`':
      return isLone(source, at) ? 0 : 1;
    case '_':
      return isLone(source, at) || (isWord(source[at - 1]) && isWord(source[at + 1])) ? 0 : 1;
    case '~':
      return source[at + 1] === '~' ? 2 : 0;
    case '<':
      return TAG.test(source[at + 1] ?? '') ? to(partners.get(at), at) : 0;
    case '!':
      return source[at + 1] === '[' ? to(linkEnd(source, partners, at + 1), at) : 0;
    case '[':
      return bracket(source, at, partners);
    case ']':
      return partners.has(at) ? to(linkEnd(source, partners, partners.get(at) as number), at) : 0;
    default:
      return at >= end ? 1 : 0;
  }
}

/** The opening bracket of a link is dropped, and a note with its number wholly. */
function bracket(source: string, at: number, partners: ReadonlyMap<number, number>): number {
  const close = partners.get(at);
  if (close === undefined) return 0;
  if (source[at + 1] === '^') return close + 1 - at;
  return linkEnd(source, partners, at) === undefined ? 0 : 1;
}

/** The last character of the link that begins at an opening bracket: `[words](address)`, `[words][name]`. */
function linkEnd(source: string, partners: ReadonlyMap<number, number>, open: number): number | undefined {
  const close = partners.get(open);
  if (close === undefined) return undefined;
  const next = source[close + 1];
  return next === '(' || next === '[' ? partners.get(close + 1) : undefined;
}

function to(last: number | undefined, at: number): number {
  return last === undefined ? 0 : last + 1 - at;
}

/** Between spaces it is no emphasis, as in `5 * 3`. */
function isLone(source: string, at: number): boolean {
  return isSpace(source[at - 1]) && isSpace(source[at + 1]);
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || char === ' ' || char === '\n' || char === '\r' || char === '\t';
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<' };

/** Where the partner of each bracket stands, both ways. */
function partnersOf(source: string, start: number, end: number): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: Record<string, number[]> = { '(': [], '[': [], '<': [] };
  for (let at = start; at < end; at++) {
    const char = source[at] as string;
    if (char === '\\') at++;
    else if (char in open) (open[char] as number[]).push(at);
    else if (char in CLOSING) {
      const partner = open[CLOSING[char] as string]?.pop();
      if (partner === undefined) continue;
      partners.set(partner, at);
      partners.set(at, partner);
    }
  }
  return partners;
}
