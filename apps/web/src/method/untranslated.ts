import { englishTerm } from './english-term.ts';
import { fingerprint, headingOf, markedPassages, splitAtHeadings } from './passages.ts';

/**
 * What a translation lacks of an English document, each in a sentence that names it: a row of a table that is missing, was
 * made of an earlier text or is in the document no longer; and where the rows are all there, the words around them.
 */
export function untranslated(english: string, translation: string): string[] {
  const own = markedPassages(translation);
  const rows = own.flatMap((passage) => {
    const terms = termRows(passage.text).map(({ term }) => englishTerm(term));
    return terms.map((term, place) => ({ term, mark: passage.rows[place] }));
  });
  const lacking = splitAtHeadings(english).flatMap((passage) => {
    const heading = headingOf(passage);
    const missing = termRows(passage).flatMap(({ term, row }) => {
      const translated = rows.filter((one) => one.term === term);
      if (translated.length === 0) return [`“${heading}”: the row “${term}” is not translated`];
      if (translated.some(({ mark }) => mark === rowMark(row))) return [];
      return [`“${heading}”: the row “${term}” was translated from another text`];
    });
    if (missing.length > 0 || own.some(({ of }) => of === fingerprint(passage))) return missing;
    return [`“${heading}”: the words outside the rows, or the order of the rows, were translated from another text`];
  });
  const terms = termRows(english).map(({ term }) => term);
  const left = rows.filter(({ term }) => !terms.includes(term));
  return [...lacking, ...left.map(({ term }) => `the row “${term}” is not in the English document`)];
}

/** The marks of the rows of a passage, in their order. */
export function rowMarks(passage: string): string[] {
  return termRows(passage).map(({ row }) => rowMark(row));
}

/** What the translation of a row is marked with: four digits of its fingerprint, enough to tell whether it has changed. */
function rowMark(row: string): string {
  return fingerprint(row).slice(0, 4);
}

/** The rows of the tables of a text below their heads, each with its first cell. */
function termRows(text: string): { readonly term: string; readonly row: string }[] {
  const lines = text.split('\n');
  const isRow = (line: string | undefined) => line?.startsWith('|') ?? false;
  const headEnds = (line: string | undefined) => /^\|[-|: ]+\|$/.test(line ?? '');
  return lines
    .filter((line, place) => isRow(line) && !headEnds(line) && !headEnds(lines[place + 1]))
    .map((row) => ({ term: (row.split('|')[1] ?? '').trim(), row }));
}
