import { createHash } from 'node:crypto';
import type { Locale } from '@outlay/domain';

/** A part of a document under one heading, in the language that it exists in. */
export type Passage = {
  /** Where it stands on its page; the same in every language. */
  readonly id: string;
  /** English where the translation is missing, or was made of an earlier text. */
  readonly locale: Locale;
  /** Markdown, with its heading. */
  readonly text: string;
};

const FENCE = /^```(.*)\n([\s\S]*?)^```$/gm;

/**
 * The passages of a document in a language. A translation names, passage by passage, the fingerprint of the English text
 * that it was made of; where that text has changed since, the reader gets the new English and not the old translation.
 * Examples in code are taken from the English document, because they are executed there.
 */
export function passagesIn(english: string, locale: Locale, translation: string | undefined): Passage[] {
  const translated = new Map(markedPassages(translation ?? '').map(({ of, text }) => [of, text]));
  return splitAtHeadings(english).map((text, place): Passage => {
    const id = place === 0 ? 'top' : slugOf(text);
    const own = locale === 'en' ? undefined : translated.get(fingerprint(text));
    return own === undefined ? { id, locale: 'en', text } : { id, locale, text: withExamples(own, text) };
  });
}

/** What a translation of a passage is marked with: the first eight digits of the SHA-256 of its words, without examples. */
export function fingerprint(passage: string): string {
  const words = passage.replace(FENCE, '').split(/\s+/).join(' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}

/** The passages of a document: what stands before the first heading of the second order, and what under each. */
export function splitAtHeadings(document: string): string[] {
  const fenced: string[] = [];
  const masked = document.replace(FENCE, (block) => `\u0000${fenced.push(block) - 1}\u0000`);
  const unmask = (text: string) => text.replace(/\0(\d+)\0/g, (_, place) => fenced[Number(place)] as string);
  return masked.split(/^(?=## )/m).map((text) => unmask(text).trim());
}

/** A passage of a translation: the fingerprints of the English passage, and of the rows of its tables, that it was made of. */
export type MarkedPassage = { readonly of: string; readonly rows: readonly string[]; readonly text: string };

/** `<!-- of 1a2b3c4d -->` stands before each passage of a translation, with the marks of its rows where it has a table. */
export function markedPassages(translation: string): MarkedPassage[] {
  const [, ...pieces] = translation.split(/^<!-- of ([0-9a-f]{8})((?: [0-9a-f]{4})*) -->$/m);
  const passages: MarkedPassage[] = [];
  for (let at = 0; at + 2 < pieces.length; at += 3) {
    const [of = '', rows = '', text = ''] = pieces.slice(at, at + 3);
    passages.push({ of, rows: rows.split(' ').slice(1), text: text.trim() });
  }
  return passages;
}

/** The heading of a passage without its marks. */
export function headingOf(passage: string): string {
  return (/^#+ (.+)$/m.exec(passage)?.[1] ?? '').replace(/[`*]/g, '');
}

/** Puts the examples of the English passage in the places that its translation names, `example 1`. */
function withExamples(translation: string, english: string): string {
  const examples = [...english.matchAll(FENCE)].map(([block]) => block);
  return translation.replace(FENCE, (block, info: string) => {
    const place = /^example (\d+)$/.exec(info.trim())?.[1];
    if (place === undefined) return block;
    const example = examples[Number(place) - 1];
    if (example === undefined) throw new Error(`a translation names example ${place}, and there is none`);
    return example;
  });
}

function slugOf(passage: string): string {
  const heading = /^## (.+)$/m.exec(passage)?.[1] ?? '';
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replace(/ /g, '-');
}
