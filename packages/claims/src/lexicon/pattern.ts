/**
 * Writes out a pattern of words: `(a|b)` are alternatives, `(a|)` may be missing, and a bar outside parentheses parts
 * whole phrases.
 *
 * @example
 * expand('capital (spending|outlay(s|))') // => ['capital spending', 'capital outlays', 'capital outlay']
 */
export function expand(pattern: string): string[] {
  const cursor = { at: 0 };
  const phrases = alternatives(pattern, cursor);
  if (cursor.at < pattern.length) throw new Error(`"${pattern}" closes a parenthesis that it did not open`);
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim()))];
}

function alternatives(pattern: string, cursor: { at: number }): string[] {
  const all: string[] = [];
  let phrases = [''];
  while (cursor.at < pattern.length && pattern[cursor.at] !== ')') {
    const character = pattern[cursor.at] as string;
    cursor.at++;
    if (character === '|') {
      all.push(...phrases);
      phrases = [''];
    } else if (character === '(') {
      const inner = alternatives(pattern, cursor);
      if (pattern[cursor.at] !== ')') throw new Error(`"${pattern}" opens a parenthesis that it does not close`);
      cursor.at++;
      phrases = phrases.flatMap((phrase) => inner.map((piece) => phrase + piece));
    } else phrases = phrases.map((phrase) => phrase + character);
  }
  all.push(...phrases);
  return all;
}
