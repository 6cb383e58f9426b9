/** A part of a text that a claim may mark: UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/** A run of letters under the same claims, by their numbers; `ends` are those whose last letters these are. */
export type Run = {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly number[];
  readonly ends: readonly number[];
};

/** A paragraph with the claims that are numbered in it: those that end there. */
export type Paragraph = { readonly start: number; readonly runs: readonly Run[]; readonly claims: readonly number[] };

/**
 * Cuts a text into paragraphs, and each at every place where a claim begins or ends, so that claims may overlap, hold
 * one another or reach over paragraphs. Claims are numbered from 0, in the order given.
 *
 * @example
 * markedText('ab cd', [[0, 4], [3, 5]])[0]?.runs.map(({ text, claims }) => [text, claims])
 * // => [['ab ', [0]], ['c', [0, 1]], ['d', [1]]]
 */
export function markedText(text: string, given: readonly Span[]): Paragraph[] {
  // A claim that ends with white space ends with the letters before it, in their paragraph.
  const spans = given.map(([from, to]): Span => [from, from + text.slice(from, to).trimEnd().length]);
  return [...text.matchAll(/[^\r\n]*[^\s][^\r\n]*/g)].map(({ index, 0: words }) => {
    const end = index + words.length;
    const near = spans.flatMap(([from, to], claim) => (from < end && to > index ? [claim] : []));
    const runs = runsOf(text, [index, end], near, spans);
    return { start: index, runs, claims: runs.flatMap((run) => run.ends).sort((a, b) => a - b) };
  });
}

function runsOf(text: string, [start, end]: Span, near: readonly number[], spans: readonly Span[]): Run[] {
  const cuts = near.flatMap((claim) => spans[claim] as Span).filter((at) => at > start && at < end);
  const places = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, place) => {
    const to = places[place + 1] as number;
    const over = near.filter((claim) => {
      const [first, last] = spans[claim] as Span;
      return first <= from && last >= to;
    });
    const ends = over.filter((claim) => (spans[claim] as Span)[1] === to);
    return { start: from, text: text.slice(from, to), claims: over, ends };
  });
}
