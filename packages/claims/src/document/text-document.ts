import { type Day, isDay } from '@outlay/domain';

/** The types of documents that can be read. */
export const DOCUMENT_TYPES = ['text', 'html', 'markdown'] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** What a reader of a document sees, and where each character of it stands in the source. */
export type TextDocument = {
  /** The document as it was given. */
  readonly source: string;
  /** Its words, without markup. */
  readonly text: string;
  /** The span of the source that a span of the text comes from (UTF-16 offsets). */
  sourceSpan(from: number, to: number): [number, number];
  /** The words of the text in a span of the source. */
  words(start: number, end: number): string;
  /** The day that the document names as that of its publication. */
  readonly published?: Day | undefined;
};

/** A text without markup. */
export function plainDocument(source: string): TextDocument {
  return {
    source,
    text: source,
    sourceSpan: (from, to) => [from, to],
    words: (start, end) => source.slice(start, end),
  };
}

const CHUNK = 8192;

/** The day that begins a text, as a document writes that of its publication: `2024-08-26T09:00:00Z`. */
export function publicationDay(text: string): Day | undefined {
  const day = text.trim().slice(0, 10);
  return isDay(day) ? day : undefined;
}

/**
 * Collects the characters of a document with their places. A character takes at least one of the source, and so does
 * the end of a paragraph, which becomes two: the text is at most twice as long.
 */
export class DocumentBuilder {
  readonly #source: string;
  readonly #codes: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;
  /** Where a paragraph ended that has not been marked yet; none at the beginning of a document. */
  #break: readonly [number, number] | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#codes = new Uint16Array(source.length * 2);
    this.#starts = new Uint32Array(source.length * 2);
    this.#ends = new Uint32Array(source.length * 2);
  }

  /** The character last added. */
  get last(): number {
    return this.#break || this.#length === 0 ? 0x0a : (this.#codes[this.#length - 1] as number);
  }

  /** Adds a character that stands from `start` to before `end`. */
  add(code: number, start: number, end: number): void {
    if (this.#break) {
      const [from, to] = this.#break;
      this.#break = undefined;
      if (this.#length > 0) for (let at = 0; at < 2; at++) this.#push(0x0a, from, to);
    }
    this.#push(code, start, end);
  }

  /** Ends a paragraph, and the spaces at its end with it. */
  paragraph(start: number, end: number): void {
    while (this.#length > 0 && this.#codes[this.#length - 1] === 0x20) this.#length--;
    this.#break ??= [start, end];
  }

  /** The document; a span of the source gives the words whose characters lie in it. */
  build(published?: Day): TextDocument {
    const parts: string[] = [];
    for (let from = 0; from < this.#length; from += CHUNK)
      parts.push(String.fromCharCode(...this.#codes.subarray(from, Math.min(from + CHUNK, this.#length))));
    const text = parts.join('');
    const starts = this.#starts.subarray(0, this.#length);
    const ends = this.#ends.subarray(0, this.#length);
    return {
      source: this.#source,
      text,
      sourceSpan: (from, to) => [starts[from] ?? this.#source.length, ends[to - 1] ?? 0],
      words: (start, end) => text.slice(firstFrom(starts, start), firstFrom(starts, end)),
      ...(published ? { published } : {}),
    };
  }

  #push(code: number, start: number, end: number): void {
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length++;
  }
}

/** The first place whose offset is not below the one given; the offsets ascend. */
function firstFrom(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
