import type { Day } from '@outlay/domain';
import type { Grammar } from '../grammar.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tag } from '../lexicon/tag.ts';
import type { Match } from '../lexicon/trie.ts';
import { readPeriod } from '../period/read.ts';
import type { Normalized } from '../text/normalized.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/token.ts';
import type { Atom } from './atom.ts';
import { CHIP_STARTS, readChipName } from './chip-names.ts';
import { readMask } from './masks.ts';

/** A sentence as tokens and the atoms found in them. */
export type Scanned = { readonly tokens: readonly Token[]; readonly atoms: readonly Atom[] };

/** What the scanner needs to know of the text. */
export type Source = {
  readonly original: string;
  readonly normalized: Normalized;
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
};

/** Finds the atoms of a sentence, from left to right, the longest of a kind first. */
export function scanSentence(source: Source, sentence: Sentence): Scanned {
  const { text } = source.normalized;
  const tokens = tokenize(text, sentence.start, sentence.end);
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length; ) {
    const atom = atomAt(source, tokens, at, atoms);
    if (atom) atoms.push(atom);
    at = atom ? atom.to : at + 1;
  }
  return { tokens, atoms };
}

function atomAt(source: Source, tokens: readonly Token[], at: number, before: readonly Atom[]): Atom | undefined {
  const { normalized, grammar } = source;
  const token = tokens[at] as Token;
  if (token.kind === 'newline') return undefined;
  const { text } = normalized;
  const mask = readMask(text, tokens, at);
  if (mask) return { t: 'mask', from: at, to: mask };
  const chip = chipAt(source, tokens, at);
  if (chip) return chip;
  const capital = token.kind !== 'han' && isCapital(source, token);
  if (grammar.startsPeriod(token)) {
    const read = readPeriod(grammar.periods, text, tokens, at, capital);
    if (read) {
      const span = { from: at, to: read.end };
      const { expression } = read;
      if (expression.k === 'base') {
        const { unit, year, adverb } = expression;
        return { t: 'base', unit, ...(year === undefined ? {} : { year }), ...(adverb ? { adverb } : {}), ...span };
      }
      // "The first fall since 2022": when something was last so, and no period of a figure.
      if (isSince(grammar, text, tokens, at, read.end)) return { t: 'date', ...span };
      if (expression.k === 'date') return { t: 'date', ...span };
      if (expression.k === 'day') return { t: 'date', day: expression.day as Day, ...span };
      return { t: 'period', expression, ...span };
    }
  }
  const match = phraseAt(source, tokens, at);
  const named =
    match?.value.t === 'name' && (match.value.name.id === 'world' || isWritten(source, tokens, at, match.end))
      ? match
      : undefined;
  if (named) return { ...named.value, from: at, to: possessiveEnd(tokens, legalEnd(tokens, named.end)) };
  if (grammar.startsReference(token)) {
    const reference = referenceAt(source, tokens, at);
    if (reference) return reference;
  }
  // بالمئة is a hundred, and behind a number per cent.
  if (match?.value.t === 'percent' && before.at(-1)?.t === 'number') return { ...match.value, from: at, to: match.end };
  const number = grammar.readNumber(tokens, at);
  if (number && !(match && match.value.t !== 'name' && match.end > number.end))
    return number.quantity.value <= Number.MAX_SAFE_INTEGER
      ? { t: 'number', number, from: at, to: number.end }
      : { t: 'mask', from: at, to: number.end };
  if (match && match.value.t !== 'name') return { ...match.value, from: at, to: match.end };
  if (capital && token.kind === 'word' && grammar.language === 'en' && (at > 0 || nextIsCapital(source, tokens, at)))
    return grammar.functionWords.has(token.text) ? undefined : properAt(source, tokens, at, before);
  return undefined;
}

/** Whether a period is the beginning of a time that lasts: "since 2022", منذ 2022, 2022年以来. */
function isSince({ since }: Grammar, text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (since.before.has(before)) return true;
  const rest = tokens[end];
  return rest !== undefined && since.behind.some((words) => text.startsWith(words, rest.start));
}

/** The longest phrase at a token that takes no word away from a name: زادت علي بابا has no "زادت على". */
function phraseAt({ lexicon, grammar }: Source, tokens: readonly Token[], at: number): Match<Tag> | undefined {
  const match = lexicon.longest(tokens, at, grammar.forms);
  if (!match || match.value.t === 'name') return match;
  for (let inner = at + 1; inner < match.end; inner++) {
    const name = lexicon.longest(tokens, inner, grammar.forms);
    if (name?.value.t === 'name' && name.end > match.end) return lexicon.longest(tokens, at, grammar.forms, inner);
  }
  return match;
}

function chipAt({ normalized: { text } }: Source, tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at] as Token;
  if (!CHIP_STARTS.has(token.text[0] as string)) return undefined;
  const chip = readChipName(text, token.start);
  if (!chip) return undefined;
  let to = at;
  while (to < tokens.length && (tokens[to] as Token).start < token.start + chip.length) to++;
  if ((tokens[to - 1] as Token).end !== token.start + chip.length) return undefined;
  return { t: 'chip', model: chip.model, ...(chip.family ? { family: true } : {}), from: at, to };
}

function referenceAt({ normalized, grammar }: Source, tokens: readonly Token[], at: number): Atom | undefined {
  const start = (tokens[at] as Token).start;
  for (const [expression, build] of grammar.references) {
    expression.lastIndex = start;
    const match = expression.exec(normalized.text);
    if (!match) continue;
    const reference = build(match.groups ?? {});
    if (!reference) continue;
    const end = start + match[0].trimEnd().length;
    let to = at;
    while (to < tokens.length && (tokens[to] as Token).start < end) to++;
    return { t: 'reference', ...reference, from: at, to };
  }
  return undefined;
}

const LEGAL_FORM =
  /^(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|holdings?|group|platforms|technologies|com)$/;

/** Behind the legal form of a company, where it stands behind the name: Microsoft Corp., Amazon.com Inc. */
function legalEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  for (let at = to; at < to + 5; at++) {
    const token = tokens[at];
    if (token && LEGAL_FORM.test(token.text)) end = at + 1;
    else if (token?.text !== '.') break;
    else if (end === at && end > to) end = at + 1;
  }
  return end;
}

/** Behind the possessive ending of a name, where it has one. */
function possessiveEnd(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== "'" || tokens[to]?.spaced) return to;
  return tokens[to + 1]?.text === 's' && !tokens[to + 1]?.spaced ? to + 2 : to + 1;
}

/** Whether the original has a capital where the copy has this token. */
function isCapital({ original, normalized }: Source, token: Token): boolean {
  const letter = original.charAt(normalized.starts[token.start] as number);
  return letter !== letter.toLowerCase();
}

function nextIsCapital(source: Source, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && isCapital(source, next);
}

/** A name in Latin letters has a capital somewhere; `meta` and `apple` in small letters are words. */
function isWritten({ original, normalized }: Source, tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at] as Token;
  if (first.kind !== 'word' || first.text.charCodeAt(0) > 0x24f) return true;
  const written = original.slice(normalized.starts[first.start], normalized.ends[(tokens[end - 1] as Token).end - 1]);
  return written !== written.toLowerCase();
}

/** A capitalised word that begins no name and no chip, so that it may go on an unknown name. */
function isUnknownCapital(source: Source, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !isCapital(source, token) || chipAt(source, tokens, at)) return false;
  return source.lexicon.longest(tokens, at, source.grammar.forms)?.value.t !== 'name';
}

function properAt(source: Source, tokens: readonly Token[], at: number, before: readonly Atom[]): Atom | undefined {
  let to = at + 1;
  while (to < tokens.length && isUnknownCapital(source, tokens, to)) to++;
  const last = before.at(-1);
  if (last?.t === 'proper' && last.to === at) return undefined;
  const { starts, ends } = source.normalized;
  const text = source.original.slice(starts[(tokens[at] as Token).start], ends[(tokens[to - 1] as Token).end - 1]);
  return { t: 'proper', text, from: at, to: possessiveEnd(tokens, to) };
}
