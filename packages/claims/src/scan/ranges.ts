import type { Grammar } from '../grammar.ts';
import { quantity } from '../number/quantity.ts';
import type { Token } from '../text/token.ts';
import type { Atom } from './atom.ts';
import type { ValueAtom } from './units.ts';

/** Joins two values with a word for a range between them, or with "and" after "between". */
export function joinRanges(tokens: readonly Token[], atoms: readonly Atom[], grammar: Grammar): Atom[] {
  const joined: Atom[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const low = atoms[at] as Atom;
    const range = low.t === 'value' && !low.verb && !low.high ? rangeFrom(tokens, atoms, at, grammar) : undefined;
    if (!range) {
      joined.push(low);
      continue;
    }
    const opener = joined.at(-1);
    const opens = opener?.t === 'between' && range.value.from - opener.to <= 1;
    if (opens) joined.pop();
    joined.push(opens ? { ...range.value, from: opener.from } : range.value);
    at = range.last;
  }
  return joined;
}

const CHANGE_FROM = new Set(['from', 'by', 'من', '从', '由', 'بمقدار', 'بواقع', 'بنسبه', 'بنحو']);

function rangeFrom(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  at: number,
  grammar: Grammar,
): { value: ValueAtom; last: number } | undefined {
  const low = atoms[at] as ValueAtom;
  const before = atoms[at - 1];
  const between = before?.t === 'between' && low.from - before.to <= 1;
  let next = at + 1;
  while (next < atoms.length && next <= at + 2 && (atoms[next] as Atom).t !== 'value') next++;
  const high = atoms[next];
  if (high?.t !== 'value' || high.verb || high.high) return undefined;
  const gap = tokens.slice(low.to, high.from).map(({ text }) => text);
  const separated =
    gap.length >= 1 &&
    gap.length <= 2 &&
    gap.every((word) => grammar.rangeWords.has(word)) &&
    (between || gap[0] !== 'and');
  if (!separated || (grammar.language !== 'zh' && !between && /^(?:and|و)$/.test(gap[0] as string))) return undefined;
  // "rose from 10 to 23bn" is a change, "from 12 to 13" without a verb of change a range.
  const from = CHANGE_FROM.has(tokens[low.from - 1]?.text ?? '');
  const change = atoms.slice(0, at).findLastIndex(({ t }) => t === 'move');
  const hyphen = gap[0] === '-' || gap[0] === '~';
  // "From 36.6bn to 27.5bn" goes down.
  if (from && low.low.value > high.low.value && low.unit === high.unit) return undefined;
  // "From 115 to 135bn to 125 to 145bn": where a further number follows, the first two are a range.
  const further = leadsOn(atoms, next);
  if (from && !hyphen && !further && change >= 0 && !atoms.slice(change, at).some(({ t }) => t === 'value'))
    return undefined;
  return merged(low, high as ValueAtom, next);
}

/** Whether a word for the new level and another number stand right behind. */
function leadsOn(atoms: readonly Atom[], at: number): boolean {
  const [to, number] = atoms.slice(at + 1, at + 3);
  return (to?.t === 'role' && to.role === 'to' && number?.t === 'value') || (to?.t === 'move' && number?.t === 'value');
}

/**
 * Two values as the ends of one range. The unit, the currency and the magnitude of one end belong to both where the
 * other has none: 12-13k, $1.5-2bn, 40-50%.
 */
function merged(low: ValueAtom, high: ValueAtom, last: number): { value: ValueAtom; last: number } | undefined {
  const lacksUnit = (value: ValueAtom): boolean => value.unit === 'bare' || value.unit === 'count';
  const same = low.unit === high.unit && low.currency === high.currency;
  if (!same && !(lacksUnit(low) && !(high.unit === 'fraction')) && !(low.unit === 'money' && lacksUnit(high)))
    return undefined;
  const { unit, currency } = lacksUnit(high) && !lacksUnit(low) ? low : high;
  const exponent = high.exponent ?? 0;
  const shared = low.mantissa !== undefined && exponent > 0 ? quantity(low.mantissa, exponent) : undefined;
  const first = shared && shared.value <= high.low.value ? shared : low.low;
  // Arabic is now and then typed in visual order, so that the higher end comes first.
  const [small, large] = first.value <= high.low.value ? [first, high.low] : [high.low, first];
  if (small.value === large.value) return undefined;
  const hedged = low.hedged || high.hedged ? ({ hedged: true } as const) : {};
  const scaled = low.scaled || high.scaled ? ({ scaled: true } as const) : {};
  const money = currency === undefined ? {} : { currency };
  const value: ValueAtom = {
    t: 'value',
    unit,
    low: small,
    high: large,
    ...money,
    ...hedged,
    ...scaled,
    from: low.from,
    to: high.to,
  };
  return { value, last };
}
