import type { Atom, AtomOf } from '../scan/atom.ts';
import type { Clause } from './read-clause.ts';

/** Whether a value is not told as fact: denied, supposed, or only what others had expected. */
export function isDropped({ atoms }: Clause, index: number): boolean {
  const before = atoms.slice(0, index);
  const comma = before.findLastIndex(({ t }) => t === 'and' || t === 'value');
  const near = before.slice(comma + 1);
  if (near.some((atom) => atom.t === 'consensus')) return true;
  // "The $146bn that analysts had expected".
  const next = atoms[index + 1];
  if (next?.t === 'consensus' && next.from - (atoms[index] as Atom).to <= 1) return true;
  if (atoms.some(({ t }) => t === 'contrast')) return false;
  if (near.some((atom) => atom.t === 'mode' && atom.mode === 'negated')) return true;
  return before.some((atom) => atom.t === 'mode' && atom.mode === 'hypothetical');
}

/** Whether a value is told as a plan or forecast, and whose estimate it is. */
export function planOf(
  { atoms, reading: { tokens, grammar } }: Clause,
  index: number,
): { plan: boolean; estimator?: string } {
  const before = atoms.slice(0, index);
  const at = before.findLastIndex((atom) => isPlan(atom) || isInfinitive(atom, tokens));
  const planned = before.some(isPlan);
  const done = before.findLastIndex(
    (atom) =>
      isDone(atom, tokens, grammar.past) &&
      // "Guidance was raised to": what moved is the plan.
      !(planned && (atom.t === 'move' || atom.t === 'value' || isVerbal(atom, tokens, grammar.verbal))),
  );
  const behind = atoms.slice(index + 1);
  const stop = behind.findIndex(({ t }) => t === 'and' || t === 'value');
  const after = (stop < 0 ? behind : behind.slice(0, stop)).some(isPlan);
  const estimator = atoms.find((atom): atom is AtomOf<'estimator'> => atom.t === 'estimator')?.name;
  const plan = (at >= 0 && at > done) || (after && done < 0);
  return { plan, ...(estimator === undefined ? {} : { estimator }) };
}

/** A word that tells a plan, a forecast or guidance. */
export function isPlan(atom: Atom): boolean {
  return (atom.t === 'mode' && atom.mode === 'plan') || (atom.t === 'measure' && atom.plan === true);
}

/** "Alibaba to spend 380bn": what is to be done. */
function isInfinitive(atom: Atom, tokens: Clause['reading']['tokens']): boolean {
  // In Arabic the future is written against the verb: ستضاعف.
  const future = (atom.t === 'value' && atom.verb === true) || atom.t === 'move' || atom.t === 'spend';
  if (future && /^[وف]?س(?:ت|ي|ن)/.test(tokens[atom.from]?.text ?? '')) return true;
  return atom.t === 'spend' && tokens[atom.from - 1]?.text === 'to';
}

function isVerbal(atom: Atom, tokens: Clause['reading']['tokens'], verbal: RegExp | undefined): boolean {
  return verbal !== undefined && tokens.slice(atom.from, atom.to).every(({ text }) => verbal.test(text));
}

/** A verb in the past: what follows it has happened. */
function isDone(atom: Atom, tokens: Clause['reading']['tokens'], past: RegExp): boolean {
  if (atom.t !== 'spend' && atom.t !== 'move' && atom.t !== 'value') return false;
  return tokens.slice(atom.from, atom.to).some(({ text }) => past.test(text));
}
