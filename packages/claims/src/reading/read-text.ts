import type { Dataset } from '@outlay/domain';
import type { Grammar } from '../grammar.ts';
import { lexiconOf } from '../lexicon/lexicon.ts';
import type { PeriodExpression } from '../period/expression.ts';
import type { Atom } from '../scan/atom.ts';
import { scanSentence } from '../scan/scan.ts';
import type { TableUnit } from '../scan/table-unit.ts';
import { joinValues } from '../scan/values.ts';
import { type Normalized, normalize } from '../text/normalized.ts';
import { joinLines, sentencesOf } from '../text/sentences.ts';
import { type Context, emptyContext } from './context.ts';
import { readSentence } from './read-sentence.ts';
import type { Statement } from './statement.ts';
import { toldBehind } from './told-behind.ts';

/** A statement with its place in the original text, and the period of the text where it names none itself. */
export type Found = {
  readonly statement: Statement;
  readonly span: readonly [start: number, end: number];
  readonly inherited: PeriodExpression | undefined;
};

/** Reads a text: its statements in order, and what the context said where they were made. */
export function readText(text: string, grammar: Grammar, dataset: Dataset): Found[] {
  const original = joinLines(text);
  const normalized = normalize(original);
  const source = { original, normalized, grammar, lexicon: lexiconOf(grammar, dataset) };
  const context: Context = emptyContext();
  const found: Found[] = [];
  let unit: TableUnit | undefined;
  const sentences = sentencesOf(normalized, original, grammar.language);
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph) unit = undefined;
    const joined = joinValues(scanSentence(source, sentence), grammar, unit);
    const { tokens, atoms } = joined;
    unit = joined.unit;
    if (atoms.length === 0) continue;
    const inherited = context.period;
    const behind = sentences[index + 1];
    const next = behind && lacksMeasure(atoms, context) ? toldBehind(source, behind, { dataset, context }) : undefined;
    for (const statement of readSentence(atoms, { tokens, grammar, dataset, context, sentence: atoms, next })) {
      if (!isReported(statement)) continue;
      const first = tokens[statement.from];
      const last = tokens[statement.to - 1];
      if (!first || !last) continue;
      found.push({ statement, span: spanOf(normalized, first.start, last.end), inherited });
    }
  }
  return found;
}

/** Whether a sentence gives amounts and neither it nor the text before says of what. */
function lacksMeasure(atoms: readonly Atom[], { measure }: Context): boolean {
  if (measure !== undefined) return false;
  const amount = atoms.some((atom) => atom.t === 'value' && atom.unit === 'money');
  return amount && !atoms.some(({ t }) => t === 'measure' || t === 'spend' || t === 'chip');
}

/** What a record of spending can never say is read, so that it is not taken for spending, and left out of the answer. */
function isReported({ kind, measure, subject }: Statement): boolean {
  // What companies do that the record does not hold is no claim that it could bear on.
  if (subject?.outside && measure !== 'funding' && (kind === 'level' || kind === 'growth' || kind === 'change'))
    return false;
  if (measure === 'funding') return subject?.ids.includes('startups') === true;
  if (measure === 'segment-revenue') return kind === 'growth';
  return kind === 'price' || kind === 'units' || kind === 'worth' || kind === 'status' || !UNREPORTED.has(measure);
}

const UNREPORTED: ReadonlySet<Statement['measure']> = new Set(['profit', 'other-spending', 'other']);

function spanOf({ starts, ends }: Normalized, from: number, to: number): [number, number] {
  return [starts[from] as number, ends[to - 1] as number];
}
