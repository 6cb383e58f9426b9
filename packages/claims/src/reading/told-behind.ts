import { type Source, scanSentence } from '../scan/scan.ts';
import { joinValues } from '../scan/values.ts';
import type { Sentence } from '../text/sentences.ts';
import { groupsOf, type Reading } from './groups.ts';
import { isFigurePeriod } from './periods.ts';

/** Words by which a sentence speaks of the amounts before it. */
const THAT = /^(?:that|this|these|those|such|这|以上|上述|ذلك|تلك|هذا|هذه|وذلك|وهذا|وهذه)$/;

/**
 * What a sentence says of the amounts before it: "Alphabet, $44.9bn; Amazon, $54.2bn. That is what each sank into
 * capital expenditure between April and June."
 */
export function toldBehind(
  source: Source,
  sentence: Sentence,
  { dataset, context }: Pick<Reading, 'dataset' | 'context'>,
): Reading['next'] {
  const { grammar } = source;
  const { tokens, atoms } = joinValues(scanSentence(source, sentence), grammar);
  if (!THAT.test(tokens.find(({ kind }) => kind !== 'mark' && kind !== 'newline')?.text ?? '')) return undefined;
  const measure = atoms.find(
    (atom) => atom.t === 'measure' && (atom.measure === 'capex' || atom.measure === 'spending'),
  );
  if (measure?.t !== 'measure') return undefined;
  const period = atoms.find(isFigurePeriod);
  const named = groupsOf(atoms, { tokens, grammar, dataset, context, sentence: atoms });
  const subject = named.find(({ role, reference }) => role === 'subject' && !reference)?.subject;
  return {
    measure: measure.measure,
    ...(period?.t === 'period' ? { period: period.expression } : {}),
    ...(subject ? { subject } : {}),
  };
}
