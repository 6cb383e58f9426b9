export type Place = { line: number; column: number };

/**
 * The line and the column, counted from 1, of offsets in a text that ascend. A column is a character, as editors count
 * them, be it two units of UTF-16.
 */
export function placesIn(text: string, offsets: readonly number[]): Place[] {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return offsets.map((offset) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', at)) {
      line++;
      at = end + 1;
      lineStart = at;
    }
    return { line, column: [...text.slice(lineStart, offset)].length + 1 };
  });
}
