import { HAN_VARIANTS } from './han-variants.ts';

/** A copy of a text for matching, and for each of its characters where it stood in the original (UTF-16 offsets). */
export type Normalized = {
  readonly text: string;
  /** Where each character of the copy begins in the original. */
  readonly starts: Uint32Array;
  /** Where it ends, so that a span of the copy is `starts[from]` to `ends[to - 1]`. */
  readonly ends: Uint32Array;
};

const DELETED = -1;
const EXPANDED = -2;

/** Bidi marks, the soft hyphen, zero-width characters, tatweel and Arabic vowel marks say nothing about a number. */
const DELETED_RANGES: readonly (readonly [number, number])[] = [
  [0x200b, 0x200f],
  [0x061c, 0x061c],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
  [0x00ad, 0x00ad],
  [0x0640, 0x0640],
  [0x064b, 0x0652],
  [0x0670, 0x0670],
];

/** Characters that are written in several ways, each line ending with the one that stands for all. */
const FOLDED: readonly string[] = [
  '\u00a0\u202f\u2007\u2009\u2008\u200a\u2002\u2003\u3000\t ',
  'أإآٱا',
  'ىیي',
  'ةه',
  'کك',
  '،,',
  '؛;',
  '؟?',
  '٫.',
  '٬,',
  '٪﹪%',
  '\u2212\u2010\u2011\u2012\u2013-',
  '\u2014\u2015\u2500—',
  '～〜∼～~',
  '“”„«»「」『』＂"',
  "’‘ʼ`´'",
  '￥¥',
  '丨|',
];

let table: Int32Array | undefined;

/** For each UTF-16 unit what stands for it in the copy. Made when first needed, about a millisecond. */
function foldTable(): Int32Array {
  if (table) return table;
  const made = Int32Array.from({ length: 65536 }, (_, code) => code);
  for (let code = 0x41; code < 0x24f; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) made[code] = lower.charCodeAt(0);
  }
  for (let code = 0xff01; code <= 0xff5e; code++) made[code] = (made[code - 0xfee0] as number) | 0;
  for (let digit = 0; digit < 10; digit++) {
    made[0x0660 + digit] = 0x30 + digit;
    made[0x06f0 + digit] = 0x30 + digit;
  }
  for (let code = 0xfb50; code <= 0xfefc; code++) if (code < 0xfe00 || code >= 0xfe70) made[code] = EXPANDED;
  for (const letters of FOLDED) {
    const target = letters.charCodeAt(letters.length - 1);
    for (const letter of letters) made[letter.charCodeAt(0)] = target;
  }
  for (const [from, to] of HAN_VARIANTS) made[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [from, to] of DELETED_RANGES) for (let code = from; code <= to; code++) made[code] = DELETED;
  table = made;
  return made;
}

const CHUNK = 8192;

/**
 * Folds what is written in several ways into one: digits of three scripts, full-width forms, variants of Arabic letters
 * and Chinese characters, letter case, dashes, quotes and spaces; drops what is invisible. Line breaks are kept.
 *
 * @example
 * normalize('بلغ \u200f٢٣٫٥ مليارًا').text // => 'بلغ 23.5 مليارا'
 */
export function normalize(original: string): Normalized {
  const fold = foldTable();
  // Arabic ligatures become several letters, at most eighteen for one; they are rare, so the arrays grow on demand.
  let codes = new Uint16Array(original.length + 32);
  let starts = new Uint32Array(codes.length);
  let ends = new Uint32Array(codes.length);
  let length = 0;
  const push = (code: number, at: number): void => {
    if (length === codes.length) {
      const wider = length * 2;
      codes = grown(codes, new Uint16Array(wider));
      starts = grown(starts, new Uint32Array(wider));
      ends = grown(ends, new Uint32Array(wider));
    }
    codes[length] = code;
    starts[length] = at;
    ends[length] = at + 1;
    length++;
  };
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const folded = fold[code] as number;
    if (folded >= 0) push(folded, at);
    else if (folded === EXPANDED) {
      for (const letter of original.charAt(at).normalize('NFKC')) {
        const plain = fold[letter.charCodeAt(0)] as number;
        if (plain >= 0) push(plain, at);
      }
    }
  }
  const parts: string[] = [];
  for (let from = 0; from < length; from += CHUNK)
    parts.push(String.fromCharCode(...codes.subarray(from, Math.min(from + CHUNK, length))));
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
