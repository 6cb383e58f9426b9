import type { Grammar } from '../grammar.ts';
import type { Token } from '../text/token.ts';
import type { Atom, AtomOf, Unit, Value } from './atom.ts';

export type ValueAtom = AtomOf<'value'> & { readonly mantissa?: string; readonly exponent?: number };

export function joinUnits(tokens: readonly Token[], atoms: readonly Atom[], grammar: Grammar): Atom[] {
  const joined: Atom[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at] as Atom;
    if (atom.t === 'factor') joined.push(factorValue(atom));
    else if (atom.t === 'fraction')
      joined.push(isLength(atom, joined.at(-1), atoms[at + 1]) ? masked(atom) : fractionValue(atom));
    else if (atom.t !== 'number') joined.push(atom);
    else {
      const before = joined.at(-1);
      const prefix = before && touches(tokens, before, atom) ? before : undefined;
      const { value, used } = unitValue(tokens, atoms, at, prefix, grammar);
      if (usesPrefix(prefix, value)) joined.pop();
      joined.push(value);
      at += used;
    }
  }
  return joined;
}

function usesPrefix(prefix: Atom | undefined, value: ValueAtom): boolean {
  return prefix !== undefined && value.from === prefix.from;
}

function factorValue({ times, from, to }: AtomOf<'factor'>): ValueAtom {
  const step = times < 1 ? 0.1 : 1;
  return { t: 'value', unit: 'times', low: { value: times, step }, verb: true, from, to };
}

/** "A quarter" is a length of time, unless something moves by it or is it more or less: "$10bn a quarter". */
function isLength({ weak, from, to }: AtomOf<'fraction'>, before: Atom | undefined, next: Atom | undefined): boolean {
  if (!weak) return false;
  const led =
    before &&
    before.to === from &&
    (before.t === 'bound' || before.t === 'move' || (before.t === 'role' && before.role === 'by'));
  return (
    !led &&
    !(next?.from === to && (next.t === 'move' || next.t === 'of' || (next.t === 'bound' && next.bound !== 'approx')))
  );
}

function masked({ from, to }: Atom): Atom {
  return { t: 'mask', from, to };
}

/** A fraction stands for what its denominator is rounded from: one fifteenth is between 1/15.5 and 1/14.5. */
function fractionValue({ value, from, to }: AtomOf<'fraction'>): ValueAtom {
  const step = value >= 0.5 ? 0.1 : (value * value) / (1 - value * value * 0.25);
  return { t: 'value', unit: 'fraction', low: { value, step }, from, to };
}

/** Whether nothing but a hyphen, or the words "of" and "in" after a magnitude, stands between two atoms. */
function touches(tokens: readonly Token[], left: Atom, right: Atom): boolean {
  if (right.from === left.to) return true;
  return right.from === left.to + 1 && tokens[left.to]?.text === '-' && !tokens[left.to]?.spaced;
}

function unitValue(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  at: number,
  prefix: Atom | undefined,
  grammar: Grammar,
): { value: ValueAtom; used: number } {
  const atom = atoms[at] as AtomOf<'number'>;
  const { number } = atom;
  const next = atoms[at + 1];
  const adjoins = next && touches(tokens, atom, next) ? next : undefined;
  // A currency that another number follows at once is that number's: $37bn-$40bn.
  const after = adjoins?.t === 'currency' && adjoins.before && opensNumber(atoms, at + 1) ? undefined : adjoins;
  const made = (unit: Unit, more: Partial<Value>, start: Atom, end: Atom, used: number) => ({
    used,
    value: {
      t: 'value' as const,
      unit,
      low: number.quantity,
      ...(number.mantissa === undefined || number.scaled ? {} : { mantissa: number.mantissa }),
      exponent: number.exponent,
      ...(number.scaled ? { scaled: true as const } : {}),
      ...(number.above ? { bound: 'gt' as const } : {}),
      ...(number.vague ? { bound: 'gt' as const } : {}),
      ...more,
      from: start.from,
      to: end.to,
    },
  });
  if (prefix?.t === 'currency' && prefix.before) {
    const currency = prefix.currency;
    // The currency after the number only closes it (人民币500亿元, HK$5bn dollars), unless it names another.
    const closes = after?.t === 'currency' && (after.currency === currency || grammar.language === 'zh');
    const more = { currency, ...(prefix.weak ? { weakCurrency: true as const } : {}) };
    return made('money', more, prefix, closes ? after : atom, closes ? 1 : 0);
  }
  if (prefix?.t === 'percent' && prefix.before) return made('percent', {}, prefix, atom, 0);
  // 19.6万块GPU: beside chips 块 counts them.
  const pieces = after?.t === 'currency' && tokens[after.from]?.text === '块' && after.to - after.from === 1;
  if (pieces && atoms.some(({ t }) => t === 'chip' || t === 'chipnoun'))
    return made('count', { pieces: true }, atom, after as Atom, 1);
  if (after?.t === 'currency')
    return made('money', { currency: after.currency, ...(after.weak ? { weakCurrency: true } : {}) }, atom, after, 1);
  if (after?.t === 'percent') {
    const scale = after.scale ?? 1;
    // 六成九: sixty-nine per cent.
    const digit = scale === 10 ? atoms[at + 2] : undefined;
    const rest =
      digit?.t === 'number' && digit.from === after.to && digit.number.quantity.value < 10 ? digit : undefined;
    const step = rest ? 1 : number.quantity.step * scale;
    const low = { value: number.quantity.value * scale + (rest?.number.quantity.value ?? 0), step };
    return made('percent', scale === 1 ? {} : { low }, atom, rest ?? after, rest ? 2 : 1);
  }
  if (after?.t === 'points') return made('points', {}, atom, after, 1);
  // 11 ضعفا: the word that doubles alone counts multiples behind a number.
  if (after?.t === 'factor' && grammar.language === 'ar') return made('times', {}, atom, after, 1);
  if (after?.t === 'unit') return made('count', { pieces: true }, atom, after, 1);
  if (after?.t === 'cents') return made('cents', {}, atom, after, 1);
  if (after?.t === 'times') {
    const minus = after.minus ?? 0;
    const low = { value: number.quantity.value + minus, step: number.quantity.step };
    return made('times', { low }, atom, after, 1);
  }
  return made(number.scaled ? 'count' : 'bare', {}, atom, atom, 0);
}

function opensNumber(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  return next?.t === 'number' && next.from === (atoms[at] as Atom).to;
}
