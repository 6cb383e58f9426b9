import { isPrior, unitOf } from '../period/expression.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import type { Group } from './groups.ts';
import { comparedPeriod, exceeds } from './percent-role.ts';
import type { Clause } from './read-clause.ts';
import { type Around, baseOf, groupIn, isLastYear, isVersus, moveOf, run, type ValueRole } from './roles.ts';

/** What may stand between a multiple and the amount it is of: "2.7 times the Rmb32bn". */
const BETWEEN_MULTIPLE: ReadonlySet<Atom['t']> = new Set(['of', 'bound', 'base', 'period', 'measure', 'spend']);

/**
 * The amount that a multiple is of, as its place among the values: "2.7 times the Rmb32bn of the year before",
 * 为上一财年321亿元的2.7倍.
 */
export function multipliedBy(
  { atoms, values, reading: { tokens, grammar } }: Clause,
  index: number,
): number | undefined {
  const order = values.indexOf(index);
  const times = atoms[index] as AtomOf<'value'>;
  const other = values[grammar.addsMultiples ? order - 1 : order + 1];
  if (other === undefined || times.unit !== 'times') return undefined;
  const amount = atoms[other] as AtomOf<'value'>;
  if (amount.unit !== 'money' && amount.unit !== 'count') return undefined;
  const [first, last] = other < index ? [amount, times] : [times, amount];
  const gap = tokens.slice(first.to, last.from).map(({ text }) => text);
  if (grammar.addsMultiples) return gap.length === 1 && gap[0] === '的' ? other : undefined;
  const between = atoms.slice(Math.min(index, other) + 1, Math.max(index, other));
  // "Double the 8.7bn": a noun stands right before the amount; a verb, as in "doubled to", does not multiply it.
  if (times.verb && (gap.length > 2 || between.some(({ t }) => t !== 'bound'))) return undefined;
  return gap.length <= 5 && between.every((atom) => BETWEEN_MULTIPLE.has(atom.t) || isVersus(atom)) ? other : undefined;
}

/** The multiple that is told of an amount: the other side of {@link multipliedBy}. */
export function isMultiplied(clause: Clause, index: number): boolean {
  return clause.values.some((at) => at !== index && multipliedBy(clause, at) === index);
}

export function timesRole(clause: Clause, around: Around): ValueRole | undefined {
  const { before, after, value } = around;
  if (multipliedBy(clause, around.index) !== undefined)
    return { kind: 'growth', direction: 1, base: 'year', continues: true };
  const { tokens, grammar } = clause.reading;
  const word = tokens[value.to - 1]?.text ?? '';
  const changed = value.verb === true && grammar.past.test(word);
  const move = moveOf(before, after);
  const near = run(after);
  const group = groupIn(clause, near.slice(0, 4)) ?? sharedGroup(clause, before);
  const ago = before.at(-1);
  const lastYear = ago?.t === 'period' && isLastYear(ago.expression);
  // 是上一季度的2.5倍: multiples of the period before.
  const prior = ago?.t === 'period' && isPrior(ago.expression) ? unitOf(ago.expression) : undefined;
  // أضعافه: multiples of what it was.
  const own = /^(?:اضعاف|ضعف|امثال)(?:ه|ها|هم)$/.test(word);
  const base =
    lastYear ||
    prior !== undefined ||
    own ||
    near.some(({ t }) => t === 'base') ||
    before.some(({ t }) => t === 'base');
  const to = before.at(-1);
  const level = to?.t === 'role' && to.role === 'to';
  // "20 times what the others spent a year earlier" compares two companies in two periods.
  const elsewhere =
    group && base && !own && !lastYear && !changed && clause.groups.some(({ last }) => last < group.first);
  if (elsewhere && group.role !== 'vendor' && near.includes(clause.atoms[group.first] as Atom)) return undefined;
  if (!changed && group && !base && group.role !== 'vendor' && !(move && !level)) {
    const owned = near.indexOf(clause.atoms[group.first] as Atom);
    const others = near.slice(0, Math.max(0, owned));
    if (!others.some((atom) => atom.t === 'role' && atom.role === 'to'))
      return { kind: 'ratio', versus: group.subject, other: group };
  }
  if (changed || value.verb) return { kind: 'growth', direction: 1, base: baseOf(around, clause) };
  // 增至三倍: to three times what it was.
  const grown = level && grammar.addsMultiples && /^[增升扩涨]/.test(tokens[to.from]?.text ?? '');
  if (!move && !base && !grown && !isVersus(near[0])) return undefined;
  const added = move !== undefined && !level && grammar.addsMultiples && before.at(-1) === move;
  return { kind: 'growth', direction: 1, base: prior ?? baseOf(around, clause), ...(added ? { added: true } : {}) };
}

/** 是百度的5倍: the one compared with stands before the multiple. */
function sharedGroup(clause: Clause, before: readonly Atom[]): Group | undefined {
  if (!clause.reading.grammar.addsMultiples) return undefined;
  const last = before.findLast(({ t }) => !['sum', 'bound', 'measure', 'of', 'and', 'spend'].includes(t));
  return clause.groups.find(
    (group) => clause.atoms[group.last] === last && clause.groups.some((other) => other.last < group.first),
  );
}

function againstOf(clause: Clause, index: number): Pick<ValueRole, 'against'> {
  const against = comparedPeriod(clause, index);
  return against ? { against } : {};
}

export function fractionRole(clause: Clause, around: Around): ValueRole | undefined {
  const { before, after, value } = around;
  const last = before.at(-1);
  const move = before.findLast(({ t }) => t === 'move');
  // In Arabic "by" is written against the word: بأكثر من النصف.
  const by = clause.reading.tokens[value.from]?.text.startsWith('ب') === true;
  if (move?.t === 'move' && (last === move || by || (last?.t === 'role' && last.role === 'by')))
    return { kind: 'growth', direction: move.dir, base: baseOf(around, clause), ...againstOf(clause, around.index) };
  // "Two thirds more than in the same period".
  const next = after[0];
  const other = exceeds(clause, around, next);
  if (other) return other;
  if (next?.t === 'move' && next.from - value.to <= 1)
    return { kind: 'growth', direction: next.dir, base: baseOf(around, clause) };
  // "Fell to a third" of what it was.
  if (move?.t === 'move' && move.dir < 0 && last?.t === 'role' && last.role === 'to')
    return { kind: 'growth', base: baseOf(around, clause), remains: true };
  const group = groupIn(clause, run(after).slice(0, 3));
  return group ? { kind: 'ratio', versus: group.subject, other: group } : undefined;
}
