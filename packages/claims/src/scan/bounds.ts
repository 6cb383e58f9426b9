import type { Bound } from '../lexicon/tag.ts';
import type { Token } from '../text/token.ts';
import type { Atom, AtomOf, Value } from './atom.ts';

/** Gives the bound of a verb to the value that it takes, over the names between: تجاوز إنفاق الأربع 300 مليار. */
export function joinVerbs(tokens: readonly Token[], atoms: readonly Atom[]): Atom[] {
  const joined = [...atoms];
  for (let at = 0; at < joined.length; at++) {
    const verb = joined[at] as Atom;
    if (verb.t !== 'bound' || !verb.verb) continue;
    const rest = joined.slice(at + 1);
    const end = rest.findIndex(
      ({ t }) => t === 'value' || t === 'and' || t === 'break' || t === 'bound' || t === 'move',
    );
    const value = rest[end];
    if (value?.t !== 'value' || value.bound || near(tokens, verb, value)) continue;
    const before = joined[at + end] as Atom;
    const than = before.t === 'role' && before.role === 'than' ? 1 : 0;
    joined.splice(at + 1 + end - than, 1 + than, { ...value, ...boundOf(value, verb.bound) });
    joined[at] = { t: 'role', role: 'to', from: verb.from, to: verb.to };
  }
  return joined;
}

/** A bound that bounds no value compares with what follows: "below the 190bn that it projected in April". */
function loose(tokens: readonly Token[], bound: AtomOf<'bound'>, next: Atom | undefined): Atom {
  const { from, to } = bound;
  const preposition = /^(?:over|past|under|within|حتي|过)$/.test(tokens[from]?.text ?? '');
  const dated = next?.t === 'period' && next.expression.k !== 'month';
  const over = next === undefined || dated || next.t === 'base' || next.t === 'date';
  return bound.bound === 'approx' || (over && (preposition || next?.t !== 'period'))
    ? bound
    : { t: 'role', role: 'than', from, to };
}

/** "65 per cent more than in 2024", "a third below": behind a share or multiple the bound is a comparison. */
function comparison(last: Atom | undefined, bound: AtomOf<'bound'>): Atom[] | undefined {
  const { from, to } = bound;
  const related = last?.t === 'value' && (last.unit === 'percent' || last.unit === 'fraction' || last.unit === 'times');
  if (!related || last.verb || from - last.to > 0 || bound.after || bound.bound === 'approx') return undefined;
  const dir = bound.bound === 'gt' || bound.bound === 'gte' ? 1 : -1;
  if (to - from < 2)
    return [
      { t: 'move', dir, from, to },
      { t: 'role', role: 'than', from: to, to },
    ];
  return [
    { t: 'move', dir, from, to: to - 1 },
    { t: 'role', role: 'than', from: to - 1, to },
  ];
}

/** Gives a bound to the value that follows it, or precedes it for those that come after. */
export function joinBounds(tokens: readonly Token[], atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  let pending: AtomOf<'bound'>[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    const compares = atom.t === 'bound' && pending.length === 0 && comparison(last, atom);
    if (compares) joined.push(...compares);
    else if (atom.t === 'bound' && atom.after && last?.t === 'value' && isBehind(tokens, last, atom)) {
      joined[joined.length - 1] = { ...last, ...boundOf(last, atom.bound), to: atom.to };
    } else if (atom.t === 'bound' && !atom.after) {
      pending.push(atom);
    } else if (atom.t === 'value' && pending.length > 0 && near(tokens, pending.at(-1) as Atom, atom)) {
      const first = pending[0] as Atom;
      const than = definite(tokens, pending, atom);
      let value: AtomOf<'value'> = { ...atom, from: first.from };
      for (const bound of pending)
        value = { ...value, ...boundOf(value, bound.bound), ...(bound.stress ? { stress: true as const } : {}) };
      joined.push(...(than ? [than, atom] : [value]));
      pending = [];
    } else {
      joined.push(...pending.map((bound) => loose(tokens, bound, atom)), atom);
      pending = [];
    }
  }
  return hedgeFactors([...joined, ...pending.map((bound) => loose(tokens, bound, undefined))]);
}

/** "Above the 76.8bn of 2024": a definite amount is compared with, and not bounded. */
function definite(tokens: readonly Token[], pending: readonly AtomOf<'bound'>[], value: Atom): Atom | undefined {
  const [bound, ...others] = pending;
  if (!bound || others.length > 0 || (bound.bound !== 'gt' && bound.bound !== 'lt')) return undefined;
  const article = /^(?:the|its|their|his|her)$/.test(tokens[bound.to]?.text ?? '') && bound.to < value.from;
  return article ? { t: 'role', role: 'than', from: bound.from, to: bound.to } : undefined;
}

/** Whether a bound belongs to the value before it; a sign only where it is written against it: $50bn+. */
function isBehind(tokens: readonly Token[], value: Atom, { from }: Atom): boolean {
  const sign = tokens[from]?.text === '+';
  return sign ? from === value.to && tokens[from]?.spaced !== true : from - value.to <= 1;
}

/** A verb that multiplies is hedged by a word behind it as well: تضاعف الإنفاق تقريبا. */
function hedgeFactors(atoms: readonly Atom[]): Atom[] {
  return atoms.map((atom, index) => {
    if (atom.t !== 'value' || !atom.verb) return atom;
    const next = atoms.slice(index + 1).find(({ t }) => t === 'value' || t === 'bound' || t === 'and' || t === 'role');
    return next?.t === 'bound' && next.bound === 'approx' ? { ...atom, ...boundOf(atom, 'approx') } : atom;
  });
}

/** At most two words between a bound and its value: "more than the roughly $50bn". */
function near(tokens: readonly Token[], bound: Atom, value: Atom): boolean {
  const gap = tokens.slice(bound.to, value.from);
  return gap.length <= 2 && gap.every(({ kind, text }) => kind === 'word' || kind === 'han' || text === '-');
}

export function boundOf(value: Value, bound: Bound): Partial<Value> {
  if (bound === 'approx') return { hedged: true, ...(value.bound ? {} : { bound: 'approx' as const }) };
  return { bound };
}
