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
  return lines;
}
