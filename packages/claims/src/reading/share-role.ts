import type { Clause } from './read-clause.ts';
import { type Around, groupIn, run, type ValueRole } from './roles.ts';

/** A share or multiple of something: "6.6% of what the four spent", "占收入的22%". */
export function shareRole(clause: Clause, around: Around): ValueRole | undefined {
  const { before, after, value, index } = around;
  const next = after[0];
  // In Arabic a fraction and the amount it is of stand side by side: نصف مبلغ 800 مليون دولار.
  const beside = clause.atoms[index + 1];
  const construct =
    value.unit === 'fraction' &&
    clause.reading.grammar.language === 'ar' &&
    (beside?.t === 'value' || (beside?.t === 'measure' && beside.measure === 'revenue')) &&
    beside.from - value.to <= 1;
  const of = (next?.t === 'of' && next.from - value.to <= 1) || construct;
  // "Equal to 10% of revenue" is a share; behind an amount the same words say it again.
  const share = before.findIndex((atom) => atom.t === 'share' || (atom.t === 'role' && atom.role === 'or'));
  const forward = of ? run(after) : [];
  const backward = share >= 0 ? before.slice(share + 1) : [];
  for (const target of [forward, backward]) {
    const group = groupIn(clause, target);
    const over = target.find((atom) => atom.t === 'measure');
    if (over?.t === 'measure' && over.measure === 'revenue') return { kind: 'ratio', versus: 'revenue' };
    if (group) return { kind: 'ratio', versus: group.subject, other: group };
  }
  const earlier = clause.atoms.slice(0, index).findLast((atom) => atom.t === 'value');
  const ofIt = value.unit === 'fraction' && earlier?.t === 'value' && earlier.unit === 'money';
  if (!of && !ofIt) return undefined;
  // A share of a stake or a fund is told beside it: "nearly half of the $800m".
  const told = clause.atoms.some((atom) => atom.t === 'measure' && atom.measure === 'stake');
  return value.unit === 'fraction' && told ? { kind: 'level', measure: 'stake' } : undefined;
}
