/** What a token is made of. A Chinese character is a token of its own; words of other scripts are whole. */
export type TokenKind = 'word' | 'number' | 'han' | 'mark' | 'newline';

/** A piece of the normalised text. */
export type Token = {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
};

/** Currency codes that are written against the number, `Rmb50bn`: the letters and the digits are two tokens. */
const GLUED_CURRENCY =
  /^(?:rmb|cny|cnh|usd|us|hkd|hk|ntd|nt|twd|jpy|krw|eur|gbp|inr|rs|rm|myr|sgd|yuan|renminbi)(?=\d)/;

const LETTER = /\p{L}|\p{M}/u;
const WORD = 1;
const DIGIT = 2;
const HAN = 3;
const SPACE = 4;
const BREAK = 5;
const MARK = 6;

let classes: Uint8Array | undefined;

/** The class of each UTF-16 unit; halves of surrogate pairs are marks. */
function classTable(): Uint8Array {
  if (classes) return classes;
  const made = new Uint8Array(65536).fill(MARK);
  for (let code = 0; code < 65536; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (code >= 0x30 && code <= 0x39) made[code] = DIGIT;
    else if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) made[code] = BREAK;
    else if (code === 0x20 || code === 0x0b || code === 0x0c) made[code] = SPACE;
    else if ((code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff))
      made[code] = HAN;
    else if (LETTER.test(String.fromCharCode(code))) made[code] = WORD;
  }
  classes = made;
  return made;
}

/**
 * Cuts normalised text into words, numbers, Chinese characters and marks. Numbers keep the separators inside them
 * (`12,000.5`); a word keeps the digits that follow its letters (`h20`, `fy2025`), unless the letters are a currency.
 *
 * @example
 * tokenize('rmb50bn').map(({ text }) => text) // => ['rmb', '50', 'bn']
 */
export function tokenize(text: string, from = 0, to: number = text.length): Token[] {
  const table = classTable();
  const tokens: Token[] = [];
  let spaced = false;
  let at = from;
  const push = (kind: TokenKind, end: number): void => {
    tokens.push({ kind, text: text.slice(at, end), start: at, end, spaced });
    spaced = false;
    at = end;
  };
  while (at < to) {
    const kind = table[text.charCodeAt(at)];
    if (kind === SPACE) {
      spaced = true;
      at++;
    } else if (kind === BREAK) push('newline', at + 1);
    else if (kind === HAN) push('han', at + 1);
    else if (kind === DIGIT) push('number', numberEnd(text, at, to, table));
    else if (kind === WORD) push('word', wordEnd(text, at, to, table));
    else push('mark', at + 1);
  }
  return tokens;
}

function wordEnd(text: string, at: number, to: number, table: Uint8Array): number {
  // A word is of one script: وH100 is "and" before a name.
  const latin = isLatin(text.charCodeAt(at));
  let end = at + 1;
  while (end < to && table[text.charCodeAt(end)] === WORD && isLatin(text.charCodeAt(end)) === latin) end++;
  const letters = end;
  if (end < to && table[text.charCodeAt(end)] === DIGIT && latin) {
    if (GLUED_CURRENCY.test(text.slice(at, end + 1)) || isGluedName(text.slice(at, letters))) return letters;
    while (end < to && (table[text.charCodeAt(end)] === WORD || table[text.charCodeAt(end)] === DIGIT)) end++;
  }
  return end;
}

/** A name that an amount is written against, Alphabet525亿; names of chips keep their digits. */
function isGluedName(letters: string): boolean {
  return letters.length >= 4 && !/^(?:trainium|inferentia|gaudi|maia|ascend|atlas)$/.test(letters);
}

function isLatin(code: number): boolean {
  return code < 0x250;
}

function numberEnd(text: string, at: number, to: number, table: Uint8Array): number {
  const isDigit = (index: number): boolean => index < to && table[text.charCodeAt(index)] === DIGIT;
  let end = at;
  for (;;) {
    while (isDigit(end)) end++;
    const separator = text[end];
    if ((separator === ',' || separator === '.') && isDigit(end + 1)) end++;
    else return end;
  }
}
