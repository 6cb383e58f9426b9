import { directionOf, type Locale } from './locale.ts';

/** LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9). */
const OPEN = '\u2066';
const CLOSE = '\u2069';

/**
 * Keeps signs, codes and Latin words in one piece inside right-to-left text, where a sign would otherwise jump to the
 * other side of its number. Text of other languages is returned as it is.
 *
 * @example
 * isolated('+68.6%', 'ar') // => '\u2066+68.6%\u2069'
 */
export function isolated(text: string, locale: Locale): string {
  return directionOf(locale) === 'rtl' ? `${OPEN}${text}${CLOSE}` : text;
}

/** A piece of text, and whether it stands by itself, left to right. */
export type BidiRun = { readonly text: string; readonly isolated: boolean };

/**
 * Splits text at its isolates, so that HTML can set each in `<bdi dir="ltr">` in place of the characters.
 *
 * @example
 * bidiRuns('نمت \u2066+68.6%\u2069') // => [{ text: 'نمت ', isolated: false }, { text: '+68.6%', isolated: true }]
 */
export function bidiRuns(text: string): BidiRun[] {
  return text
    .split(/(\u2066[^\u2069]*\u2069)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(OPEN) ? { text: piece.slice(1, -1), isolated: true } : { text: piece, isolated: false },
    );
}

/**
 * The text without characters that nobody sees: isolates, word joiners, no-break spaces become spaces. For file names,
 * `alt` texts, and for comparing.
 *
 * @example
 * visibleText('286\u2060亿美元') // => '286亿美元'
 */
export function visibleText(text: string): string {
  return text.replace(/[\u2060\u2066-\u2069\u200e\u200f]/g, '').replaceAll('\u00a0', ' ');
}
