import { widthOf } from './columns.ts';

/** Characters that may stand at the end of a line and not at the beginning of one. */
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？%,.;:!?]$/u;

/** Wraps a text at words; one that is wider than a line, as a Chinese sentence is, between its characters. */
export function wrapAnywhere(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string, joint: string): void => {
    const joined = line === '' ? piece : line + joint + piece;
    if (line !== '' && widthOf(joined) > width) {
      lines.push(line);
      line = piece;
    } else line = joined;
  };
  for (const word of text.split(' ')) {
    if (isAsOne(word)) put(word, ' ');
    else for (const [at, piece] of pieces(word).entries()) put(piece, at === 0 ? ' ' : '');
  }
  return [...lines, line];
}

/** Chinese is written without spaces. */
function isAsOne(word: string): boolean {
  return !/\p{Script=Han}/u.test(word);
}

/** A word cut where a line may end: between two characters, and not within a number or before a closing mark. */
function pieces(word: string): string[] {
  const found: string[] = [];
  for (const piece of word.match(/[\p{N}.,%$+-]+|[\p{Script=Latin}]+|./gsu) ?? []) {
    if (found.length > 0 && CLOSING.test(piece)) found.push(`${found.pop()}${piece}`);
    else found.push(piece);
  }
  return found;
}

const ELLIPSIS = ' ... ';

/** A text that is too wide, without its middle. */
export function elided(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const tail = Math.floor((width - ELLIPSIS.length) / 3);
  const head = width - ELLIPSIS.length - tail;
  return `${taken([...text], head)}${ELLIPSIS}${[...taken([...text].reverse(), tail)].reverse().join('')}`;
}

/** As many characters as have room, without the word that would be cut. */
function taken(characters: readonly string[], width: number): string {
  let used = 0;
  let count = 0;
  while (count < characters.length && used + widthOf(characters[count] as string) <= width)
    used += widthOf(characters[count++] as string);
  const kept = characters.slice(0, count);
  const space = kept.lastIndexOf(' ');
  const cut = characters[count] !== undefined && characters[count] !== ' ';
  return (cut && space > count / 2 ? kept.slice(0, space) : kept).join('').trimEnd();
}
