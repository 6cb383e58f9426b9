import type { PeriodExpression } from '../period/expression.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import type { Clause } from './read-clause.ts';
import { type Around, baseOf, groupIn, isLastYear, isVersus, moveOf, risesOn, run, type ValueRole } from './roles.ts';

export function percentRole(clause: Clause, around: Around): ValueRole | undefined {
  const { before, after, value } = around;
  const move = moveOf(before, after) ?? movedBefore(clause, around.index) ?? gapped(clause, around);
  const of = after[0]?.t === 'of' && after[0].from - value.to <= 1;
  if (of && !before.some(({ t }) => t === 'move')) return undefined;
  const sign = signOf(clause, value) ?? moreOf(clause, value);
  const based = [...run(after).slice(0, 2), ...before].some(({ t }) => t === 'base');
  const other = exceeds(clause, around, move);
  if (other) return other;
  if (!move && sign === undefined && !based) return undefined;
  const direction = sign ?? (move?.t === 'move' ? move.dir : 1);
  const against = comparedPeriod(clause, around.index);
  const base = comparandBase(clause, around.index) ?? baseOf(around, clause);
  return { kind: 'growth', direction, base, ...(against ? { against } : {}) };
}

/** "A fifth less than Alphabet", "24% more than Meta": one company against another, and no change over time. */
export function exceeds(clause: Clause, { after }: Around, move: Atom | undefined): ValueRole | undefined {
  const [first, than, name] = run(after);
  if (move === undefined || first !== move || move.t !== 'move' || than?.t !== 'role' || than.role !== 'than')
    return undefined;
  const group = name && groupIn(clause, [name]);
  if (!group || clause.groups.every(({ last }) => last >= group.first)) return undefined;
  return { kind: 'ratio', versus: group.subject, other: group, direction: move.dir };
}

/** 比去年四季度的366亿元下降: the period of the amount that a change is measured against. */
function comparandPeriod({ atoms, values }: Clause, index: number): PeriodExpression | undefined {
  const previous = values[values.indexOf(index) - 1];
  if (previous === undefined) return undefined;
  const [lead, period] = [atoms[previous - 2], atoms[previous - 1]];
  const beside = atoms.slice(previous + 1, index).every(({ t }) => t === 'move' || t === 'bound');
  return beside && period?.t === 'period' && isVersus(lead) && !isLastYear(period.expression)
    ? period.expression
    : undefined;
}

/** The period behind a change that it is measured against: "up 49% from the first half of 2023". */
export function comparedPeriod(clause: Clause, index: number): PeriodExpression | undefined {
  const { atoms, values } = clause;
  const comparand = comparandPeriod(clause, index);
  if (comparand) return comparand;
  const stop = values.find((at) => at > index) ?? atoms.length;
  const start = (values.findLast((at) => at < index) ?? -1) + 1;
  const ahead = atoms
    .slice(start, index)
    .findLastIndex((atom, at) => atom.t === 'period' && isVersus(atoms[start + at - 1]));
  const named = atoms[start + ahead];
  if (ahead >= 0 && named?.t === 'period' && !isLastYear(named.expression)) return named.expression;
  for (let at = index + 1; at < stop; at++) {
    const atom = atoms[at] as Atom;
    if (atom.t === 'and') return undefined;
    if (atom.t === 'period' && (isVersus(atoms[at - 1]) || risesOn(clause, at)))
      return isLastYear(atom.expression) ? undefined : atom.expression;
  }
  return undefined;
}

/** "Alibaba's rose 75% to 67.7bn, and Tencent's 176% to 52.8bn": the verb is told once. */
function gapped(
  { atoms, values, reading: { tokens, sentence } }: Clause,
  { after, value, index }: Around,
): Atom | undefined {
  const [next] = after;
  const leads = next?.t === 'role' && next.role === 'to';
  const previous = atoms[values[values.indexOf(index) - 1] ?? -1];
  const bracketed = previous !== undefined && tokens[previous.from - 1]?.text === '(';
  if (!leads && !bracketed) return undefined;
  return sentence.findLast((atom) => atom.t === 'move' && atom.to <= value.from);
}

/** What may stand between two rates that one verb tells: "by 40 per cent in 2024 and by 84 per cent in 2025". */
const CARRIED: ReadonlySet<Atom['t']> = new Set(['and', 'period', 'bound', 'base', 'mask', 'name', 'reference']);

function movedBefore({ atoms, values, reading: { tokens } }: Clause, index: number): Atom | undefined {
  const order = values.indexOf(index);
  const previous = values[order - 1];
  if (previous === undefined || (atoms[previous] as AtomOf<'value'>).unit !== 'percent') return undefined;
  const carried = atoms
    .slice(previous + 1, index)
    .every(
      (atom) => CARRIED.has(atom.t) || (atom.t === 'role' && (atom.role === 'by' || tokens[atom.from]?.text === 'at')),
    );
  if (!carried) return undefined;
  const start = (values[order - 2] ?? -1) + 1;
  return atoms.slice(start, previous).findLast(({ t }) => t === 'move');
}

/** 較上季的365.8億元回落25%: the amount before a change, and what it is of, are what the change is measured against. */
function comparandBase(
  { atoms, values, reading: { grammar } }: Clause,
  index: number,
): 'year' | 'half' | 'quarter' | undefined {
  const previous = values[values.indexOf(index) - 1];
  if (grammar.language !== 'zh' || previous === undefined) return undefined;
  const base = atoms[previous - 1];
  const beside = atoms.slice(previous + 1, index).every(({ t }) => t === 'move' || t === 'bound');
  return beside && base?.t === 'base' ? base.unit : undefined;
}

/** 比2024年多84%: more or less, said in one character. */
function moreOf({ reading: { tokens, grammar } }: Clause, { from }: Atom): 1 | -1 | undefined {
  const word = grammar.language === 'zh' ? tokens[from - 1]?.text : undefined;
  return word === '多' ? 1 : word === '少' ? -1 : undefined;
}

/** A plus or minus sign that stands before a number, and not between two. */
function signOf({ atoms, reading: { tokens } }: Clause, { from }: Atom): 1 | -1 | undefined {
  const sign = tokens[from - 1];
  const number = tokens[from];
  if (!sign || !number || number.spaced) return undefined;
  if (sign.text === '+') return 1;
  const before = tokens[from - 2];
  const told = atoms.some(({ t, to }) => to === from - 1 && (t === 'base' || t === 'move' || t === 'period'));
  return sign.text === '-' && (sign.spaced || !before || before.kind === 'mark' || told) ? -1 : undefined;
}
