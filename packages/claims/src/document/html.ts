import type { Day } from '@outlay/domain';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { characterReference } from './character-reference.ts';
import { DocumentBuilder, publicationDay, type TextDocument } from './text-document.ts';

/** Elements whose content no reader sees as text of the document. */
const HIDDEN = new Set(
  'script style template noscript title textarea select svg math iframe object canvas audio video del s'.split(' '),
);

/** Elements that run within a line; all others end a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q rp rt ruby samp small span strong sub sup time tt u var wbr nobr'.split(
    ' ',
  ),
);

/** What follows the start of these elements is no markup until they end. */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** Elements that have no end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const DATES = new Set(['article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date', 'publish-date']);

/** A number of a note: digits, stars and brackets above the line. */
const NOTE_MARK = /^[\d\s[\](),*†‡§¹²³-]*$/;

/**
 * The words of an HTML document with their places in its source. Scripts, styles, deleted text and the numbers of notes
 * are left out; elements that are no part of a line end a paragraph.
 */
export function htmlDocument(source: string): TextDocument {
  const reader = new HtmlReader(source);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: () => undefined,
      onWhitespaceCharacter: () => undefined,
      onNullCharacter: () => undefined,
      onComment: (token) => reader.markup(token),
      onDoctype: (token) => reader.markup(token),
      onEof: (token) => reader.markup(token),
      onEndTag: (token) => reader.endTag(token),
      onStartTag: (token) => {
        tokenizer.state = RAW[token.tagName] ?? tokenizer.state;
        reader.startTag(token);
      },
    },
  );
  tokenizer.write(source, true);
  return reader.document();
}

/** Takes the markup of a page as it comes; what stands between is its text. */
class HtmlReader {
  readonly #source: string;
  readonly #builder: DocumentBuilder;
  #published: Day | undefined;
  /** The element without visible text that the reader is in. */
  #hidden: { tag: string; depth: number } | undefined;
  /** In how many elements above the line it is. */
  #raised = 0;
  /** Where the text after the last markup begins. */
  #textStart = 0;

  constructor(source: string) {
    this.#source = source;
    this.#builder = new DocumentBuilder(source);
  }

  document(): TextDocument {
    return this.#builder.build(this.#published);
  }

  /** Reads the text before markup, and gives the place of the markup. */
  markup({ location }: Pick<Token.TagToken, 'location'>): readonly [number, number] {
    const { startOffset, endOffset } = location ?? { startOffset: this.#source.length, endOffset: this.#source.length };
    const isNote = this.#raised > 0 && NOTE_MARK.test(this.#source.slice(this.#textStart, startOffset));
    if (!this.#hidden && !isNote) addText(this.#builder, this.#source, this.#textStart, startOffset);
    this.#textStart = endOffset;
    return [startOffset, endOffset];
  }

  startTag(token: Token.TagToken): void {
    const { tagName, attrs, selfClosing } = token;
    const place = this.markup(token);
    if (tagName === 'meta') this.#published ??= dayOf(attrs);
    if (this.#hidden) {
      if (this.#hidden.tag === tagName && !selfClosing) this.#hidden.depth++;
    } else if (HIDDEN.has(tagName)) {
      if (!selfClosing) this.#hidden = { tag: tagName, depth: 1 };
    } else if (tagName === 'sup') this.#raised++;
    else if (tagName === 'br') this.#builder.add(0x0a, ...place);
    else if (!INLINE.has(tagName)) this.#builder.paragraph(...place);
  }

  endTag(token: Token.TagToken): void {
    const { tagName } = token;
    const place = this.markup(token);
    if (this.#hidden) {
      if (this.#hidden.tag === tagName && --this.#hidden.depth === 0) this.#hidden = undefined;
    } else if (tagName === 'sup') this.#raised = Math.max(0, this.#raised - 1);
    else if (!INLINE.has(tagName) && !VOID.has(tagName) && !HIDDEN.has(tagName)) this.#builder.paragraph(...place);
  }
}

const AMPERSAND = 0x26;
const SPACE = 0x20;

/** Adds text of the source, with what its character references stand for; a line break in it is a space. */
function addText(builder: DocumentBuilder, source: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    const reference = code === AMPERSAND ? characterReference(source, at) : undefined;
    if (reference) {
      for (const one of reference.codes) builder.add(one, at, at + reference.length);
      at += reference.length - 1;
    } else if (code === 0x0a || code === 0x0d || code === 0x09 || code === SPACE) {
      // Spaces at the beginning of a paragraph, and after one another, are none.
      if (builder.last !== SPACE && builder.last !== 0x0a) builder.add(SPACE, at, at + 1);
    } else if (code !== 0) builder.add(code, at, at + 1);
  }
}

/** The day of publication that the head of a page states. */
function dayOf(attrs: Token.TagToken['attrs']): Day | undefined {
  const named = attrs.some(
    ({ name, value }) => ['property', 'name', 'itemprop'].includes(name) && DATES.has(value.toLowerCase()),
  );
  return named ? publicationDay(attrs.find(({ name }) => name === 'content')?.value ?? '') : undefined;
}
