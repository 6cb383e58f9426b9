import type { Outlook, Source } from '@outlay/domain';
import { amountWords } from './amount.ts';
import { documentNumbers } from './documents.ts';

/** What others estimate and the company guides to: beside the figure, never a part of it. */
export function outlookLines(outlook: readonly Outlook[] | undefined, sources: readonly Source[]): string[] {
  return (outlook ?? []).map((one) => {
    const who = one.kind === 'guidance' ? 'Guidance of the company' : `Estimate by ${one.estimator ?? 'unknown'}`;
    const basis = one.basis === undefined ? '' : `, basis ${one.basis}`;
    const note = one.note === undefined ? '' : ` ${one.note}`;
    return `${who}, ${one.published}: ${amountWords(one)}${basis} ${documentNumbers([one.source], sources)}.${note}`;
  });
}
