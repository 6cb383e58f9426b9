import { widthOf } from './measure.ts';
import type { TextRole } from './roles.ts';

/** Closing marks that never begin a line. */
const CLOSING = /^[，。、；：？！）》」』%"”’,.;:!?)\]…·]/;
/** Opening marks that never end one. */
const OPENING = /[（《「『"“‘([]$/;

/** Where a text may be broken: after spaces, and between Chinese characters that no word joiner holds together. */
function pieces(text: string): string[] {
  const words = text.split(/(?<=[ ])/);
  return words.flatMap((word) => {
    const parts = word.match(
      /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f](?!\u2060)|[^\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+|./gu,
    );
    if (!parts) return word === '' ? [] : [word];
    return parts.reduce<string[]>((all, part) => {
      const last = all.at(-1);
      if (
        last !== undefined &&
        (CLOSING.test(part) || OPENING.test(last) || last.endsWith('\u2060') || part.startsWith('\u2060'))
      ) {
        all[all.length - 1] = last + part;
      } else all.push(part);
      return all;
    }, []);
  });
}

/** Breaks a text into lines no wider than `width` pixels; a word that is wider has a line of its own. */
export function wrapText(text: string, role: TextRole, width: number, narrow: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), role, narrow) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return closedIsolates(lines);
}

/** The same in as few lines, but of lengths as equal as they can be; Chinese, which breaks anywhere, is not balanced. */
export function balancedText(text: string, role: TextRole, width: number, narrow: boolean): string[] {
  const fewest = wrapText(text, role, width, narrow);
  if (fewest.length < 2 || /[\u4e00-\u9fff]/.test(text)) return fewest;
  let [low, high] = [width / fewest.length, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrapText(text, role, middle, narrow).length > fewest.length) low = middle;
    else high = middle;
  }
  return wrapText(text, role, high, narrow);
}

/** An isolate that a line break cuts is closed at the end of its line and opened again on the next. */
function closedIsolates(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const start = open ? '\u2066' : '';
    for (const character of line) {
      if (character === '\u2066') open = true;
      else if (character === '\u2069') open = false;
    }
    return `${start}${line}${open ? '\u2069' : ''}`;
  });
}
