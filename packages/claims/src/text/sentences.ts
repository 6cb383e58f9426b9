import type { Language } from './language.ts';
import type { Normalized } from './normalized.ts';

/** A sentence as a span of the normalised text, and whether a new paragraph begins with it. */
export type Sentence = { readonly start: number; readonly end: number; readonly paragraph: boolean };

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenter(language: Language): Intl.Segmenter {
  let made = segmenters.get(language);
  if (!made) {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, made);
  }
  return made;
}

/** Abbreviations whose stop ends no sentence, though a capital letter may follow. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|inc|corp|co|ltd|plc|llc|vs|no|nos|approx|est|ca|c|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|u\.k|u\.s\.a|u\.n|e\.u|p\.r\.c|e\.g|i\.e|cf|bn|mn|tn|fig|gen|sen|rep|st)\.\s*$/;

/**
 * A copy of the text in which line breaks inside a sentence are spaces: a line that ends without a stop, and another
 * that goes on in lower case.
 *
 * @example
 * joinLines('spent $19\nbillion') // => 'spent $19 billion'
 */
export function joinLines(text: string): string {
  return text.replace(/(?<=[^.!?:;\s])(\r\n|\n)(?=[a-z\d($])/g, (ending) => ' '.repeat(ending.length));
}

/** A sentence that is longer than this is cut at its line breaks or commas, so that work stays linear in the text. */
const LONGEST = 2_000;

/**
 * The sentences of a text: those of `Intl.Segmenter`, joined where only an abbreviation ended. A line break ends a
 * sentence; an empty line, or any line break where lines are paragraphs, begins a paragraph.
 */
export function sentencesOf({ text, starts }: Normalized, original: string, language: Language): Sentence[] {
  // The copy is in lower case, and the segmenter looks for capitals after a stop: it reads the original.
  const found: Sentence[] = [];
  let pending: { start: number; paragraph: boolean } | undefined;
  let paragraph = true;
  let at = 0;
  const toCopy = (offset: number): number => {
    while (at < starts.length && (starts[at] as number) < offset) at++;
    return at;
  };
  for (const { segment, index } of segmenter(language).segment(original)) {
    const start: number = pending?.start ?? toCopy(index);
    const end = toCopy(index + segment.length);
    const opens = pending?.paragraph ?? paragraph;
    const ended = /[\n\r\u2028\u2029]\s*$/.test(segment);
    paragraph = ended;
    if (!ended && end - start < LONGEST && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) {
      pending = { start, paragraph: opens };
      continue;
    }
    pending = undefined;
    found.push(...shortened(text, { start, end, paragraph: opens }));
  }
  if (pending) found.push(...shortened(text, { ...pending, end: text.length }));
  return found;
}

/** Cuts what is too long at the last line break, comma or space before the limit. */
function shortened(text: string, sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const limit = start + LONGEST;
    const window = text.slice(start + LONGEST / 2, limit);
    const cut = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(','), window.lastIndexOf(';'));
    const end = cut < 0 ? limit : start + LONGEST / 2 + cut + 1;
    pieces.push({ start, end, paragraph: pieces.length === 0 && sentence.paragraph });
    start = end;
  }
  pieces.push({ start, end: sentence.end, paragraph: pieces.length === 0 && sentence.paragraph });
  return pieces;
}
