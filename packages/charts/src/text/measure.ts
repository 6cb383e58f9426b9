import { ARABIC_CHARACTERS, ARABIC_WIDTHS, LATIN_CHARACTERS, LATIN_WIDTHS } from './advance-widths.ts';
import { TEXT_STYLES, type TextRole } from './roles.ts';

const LATIN_INDEX = new Map([...LATIN_CHARACTERS].map((character, index) => [character, index]));
const ARABIC_INDEX = new Map([...ARABIC_CHARACTERS].map((character, index) => [character, index]));
const LAM_ALEF = ['ا', 'أ', 'إ', 'آ'];

/** Letters that join only to the one before them; all other letters of the block join to both sides. */
const JOINS_BEFORE_ONLY = new Set('اأإآدذرزوؤةى');
/** Marks that join nothing and take no room: hamza joins nothing but has a width. */
const TRANSPARENT = /[\u064b-\u065f\u0670]/;
const INVISIBLE = /[\u2060\u2066-\u2069\u200b-\u200f]/;
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** The space of Noto Sans Arabic, which follows its letters. */
const ARABIC_SPACE = 260;

/** What a character takes that no table knows, in thousandths of the size. */
const UNKNOWN = 600;

/** How text is set, for measuring. */
export type Setting = { readonly size: number; readonly weight: number; readonly narrow?: boolean | undefined };

/**
 * The width of a text as it will be drawn, in pixels. Latin and digits are those of Archivo (tabular, set at 92 per cent
 * in narrow drawings), Arabic letters in their joined forms those of Noto Sans Arabic, Chinese characters are as wide as
 * high. Kerning is left out: it is below one per cent.
 */
export function textWidth(text: string, { size, weight, narrow = false }: Setting): number {
  const bold = (weight - 400) / 300;
  const letters = [...text].filter((character) => !INVISIBLE.test(character) && !TRANSPARENT.test(character));
  let total = 0;
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] as string;
    const latin = latinIndex(letter);
    if (isSpace(letter) && isLetter(letters[index - 1])) total += ARABIC_SPACE;
    else if (latin !== undefined) {
      total += latinWidth(latin, narrow, bold);
    } else if (ARABIC_INDEX.has(letter)) {
      const joined = { before: joinsAfter(letters[index - 1]), after: joinsBefore(letters[index + 1]) };
      const alef = letter === 'ل' ? LAM_ALEF.indexOf(letters[index + 1] ?? '') : -1;
      const at = alef < 0 ? (ARABIC_INDEX.get(letter) as number) : ARABIC_INDEX.size + alef;
      total += arabicWidth(at, letter, alef < 0 ? joined : { ...joined, after: false }, bold);
      if (alef >= 0) index++;
    } else total += WIDE.test(letter) ? 1000 : UNKNOWN;
  }
  return (total * size) / 1000;
}

/** The place of a letter in the tables; a letter with an accent takes that of the letter without. */
function latinIndex(letter: string): number | undefined {
  const known = LATIN_INDEX.get(letter);
  return known === undefined && letter < '\u0250' ? LATIN_INDEX.get(letter.normalize('NFD').charAt(0)) : known;
}

function latinWidth(at: number, narrow: boolean, bold: number): number {
  const { regular, bold: bolder, regularNarrow, boldNarrow } = LATIN_WIDTHS;
  const light = (regular[at] ?? UNKNOWN) + (narrow ? (regularNarrow[at] ?? 0) : 0);
  const heavy = (regular[at] ?? UNKNOWN) + ((narrow ? boldNarrow[at] : bolder[at]) ?? 0);
  return light + (heavy - light) * bold;
}

function arabicWidth(at: number, letter: string, joined: { before: boolean; after: boolean }, bold: number): number {
  const before = joined.before && letter !== 'ء' ? 1 : 0;
  const after = joined.after && !JOINS_BEFORE_ONLY.has(letter) && letter !== 'ء' ? 2 : 0;
  const form = at * 4 + before + after;
  return (ARABIC_WIDTHS.regular[form] ?? UNKNOWN) + (ARABIC_WIDTHS.bold[form] ?? 0) * bold;
}

function isSpace(letter: string): boolean {
  return letter === ' ' || letter === '\u00a0';
}

function isLetter(letter: string | undefined): letter is string {
  return letter !== undefined && /[\u0621-\u063a\u0641-\u064a]/.test(letter);
}

/** Whether a letter joins to the one after it. */
function joinsAfter(letter: string | undefined): boolean {
  return isLetter(letter) && letter !== 'ء' && !JOINS_BEFORE_ONLY.has(letter);
}

/** Whether a letter joins to the one before it. */
function joinsBefore(letter: string | undefined): boolean {
  return isLetter(letter) && letter !== 'ء';
}

/** The width of a text in a role, in pixels. */
export function widthOf(text: string, role: TextRole, narrow: boolean): number {
  return textWidth(text, { ...TEXT_STYLES[role], narrow });
}
