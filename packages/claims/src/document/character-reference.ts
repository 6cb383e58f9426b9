import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** A character reference: what it stands for, and how long it is in the source. */
export type CharacterReference = { readonly codes: readonly number[]; readonly length: number };

/** The longest there is has 33 characters. */
const LONGEST = 40;

/** Reads the character reference (`&nbsp;`, `&#8217;`) that begins at an ampersand, if one does. */
export function characterReference(source: string, at: number): CharacterReference | undefined {
  const points: number[] = [];
  const decoder = new HtmlEntityDecoder((point) => void points.push(point));
  decoder.startEntity(DecodingMode.Legacy);
  const written = decoder.write(source.slice(at, at + LONGEST), 1);
  const length = written < 0 ? decoder.end() : written;
  if (length <= 0 || points.length === 0) return undefined;
  const text = String.fromCodePoint(...points);
  return { codes: Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)), length };
}
