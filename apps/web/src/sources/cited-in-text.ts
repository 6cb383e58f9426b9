/** A piece of a note: text, or the id of a document that it cites. */
export type NotePiece = { readonly text: string; readonly source?: string };

/** An id of a document in square brackets after a blank: it has a hyphen, so that a list in a text is not taken for one. */
const CITED = /(?<= )\[([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\]/g;

/** Splits a note of the record at the documents it cites. */
export function citedInText(text: string): NotePiece[] {
  const pieces: NotePiece[] = [];
  let from = 0;
  for (const match of text.matchAll(CITED)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[1] as string, source: match[1] as string });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
