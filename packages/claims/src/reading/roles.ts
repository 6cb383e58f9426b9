import type { Measure } from '../lexicon/tag.ts';
import { isPrior, type PeriodExpression, unitOf } from '../period/expression.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import type { Group } from './groups.ts';
import { moneyRole } from './money-role.ts';
import type { Clause } from './read-clause.ts';
import type { Subject } from './statement.ts';

/** How a value stands in its clause. */
export type ValueRole = {
  readonly kind: 'level' | 'growth' | 'change' | 'ratio';
  readonly direction?: 1 | -1 | 0;
  readonly base?: 'year' | 'half' | 'quarter';
  readonly versus?: Subject | 'revenue';
  /** The value is that of an earlier period: "against 23 billion a year earlier". */
  readonly back?: { readonly unit: 'year' | 'half' | 'quarter'; readonly again?: true; readonly year?: number };
  /** The value is what a plan was before. */
  readonly former?: true;
  /** The group that is compared with, which is not the subject. */
  readonly other?: Group;
  /** A multiple that is added: 增长1.2倍 is 2.2 times. */
  readonly added?: true;
  /** A fraction that is left of what there was: "fell to a third". */
  readonly remains?: true;
  /** A plan that something is held against: "against a budget of 70bn". */
  readonly budget?: true;
  /** A period that a change is measured against, where one is named. */
  readonly against?: PeriodExpression;
  /** What it measures, where the role tells. */
  readonly measure?: Measure;
  /** What is told only to compare with it: it leaves no period behind. */
  readonly compared?: true;
  /** What is said continues what stood before: the figure "was", "against". */
  readonly continues?: true;
};

export type Around = { before: readonly Atom[]; after: readonly Atom[]; value: AtomOf<'value'>; index: number };

/** How a value stands to its verb, or `undefined` when it states nothing that can be held to a record. */
export function roleOf(clause: Clause, order: number): ValueRole | undefined {
  const { atoms, values } = clause;
  const index = values[order] as number;
  const value = atoms[index] as AtomOf<'value'>;
  const previous = order === 0 ? -1 : (values[order - 1] as number);
  // What stands before the first value of a list holds for all of it: "grew 74 and 84 per cent, respectively".
  const first = value.unit === 'percent' ? listStart(clause, order) : order;
  const led = first === 0 ? -1 : (values[first - 1] as number);
  const around: Around = {
    before: first < order ? atoms.slice(led + 1, values[first]) : atoms.slice(previous + 1, index),
    after: atoms.slice(index + 1, values[order + 1] ?? atoms.length),
    value,
    index,
  };
  switch (value.unit) {
    case 'percent':
      return shareRole(clause, around) ?? percentRole(clause, around);
    case 'times':
      return timesRole(clause, around);
    case 'fraction':
      return shareRole(clause, around) ?? fractionRole(clause, around);
    case 'money':
    case 'count':
      return isMultiplied(clause, index)
        ? { kind: 'level', back: { unit: baseOf(around, clause) }, continues: true }
        : moneyRole(clause, around, previous);
    default:
      return undefined;
  }
}

/** The first of the values that are listed together with one: of the same unit, with nothing but "and" between. */
function listStart({ atoms, values }: Clause, order: number): number {
  let first = order;
  while (first > 0) {
    const [left, right] = [values[first - 1] as number, values[first] as number];
    const same = (atoms[left] as AtomOf<'value'>).unit === (atoms[right] as AtomOf<'value'>).unit;
    if (!same || !atoms.slice(left + 1, right).every(({ t }) => t === 'and' || t === 'bound')) break;
    first--;
  }
  return first;
}

/** The atoms up to the first comma, "and" or value. */
export function run(atoms: readonly Atom[]): readonly Atom[] {
  const stop = atoms.findIndex(({ t }) => t === 'and');
  return stop < 0 ? atoms : atoms.slice(0, stop);
}

export function isVersus(atom: Atom | undefined): boolean {
  return (
    atom?.t === 'role' &&
    (atom.role === 'versus' || atom.role === 'than' || atom.role === 'from' || atom.role === 'former')
  );
}

/**
 * The base that a change is measured against: in Chinese it stands before the change, elsewhere behind it; a year by
 * default.
 */
export function baseOf(
  { before, after }: Around,
  { reading: { grammar } }: Pick<Clause, 'reading'>,
): 'year' | 'half' | 'quarter' {
  const own = before.slice(before.findLastIndex(({ t }) => t === 'and') + 1);
  const ahead = own.findLast((atom) => atom.t === 'base');
  const behind = run(after).find((atom) => atom.t === 'base');
  const near = grammar.language === 'zh' ? (ahead ?? behind) : (behind ?? ahead);
  return near?.t === 'base' ? near.unit : 'year';
}

/** A share or multiple of something: "6.6% of what the four spent", "占收入的22%". */
function shareRole(clause: Clause, around: Around): ValueRole | undefined {
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
  if (!of) return undefined;
  // A share of a stake or a fund is told beside it: "nearly half of the $800m".
  const told = clause.atoms.some((atom) => atom.t === 'measure' && atom.measure === 'stake');
  return value.unit === 'fraction' && told ? { kind: 'level', measure: 'stake' } : undefined;
}

function groupIn({ groups, atoms }: Clause, part: readonly Atom[]): Group | undefined {
  return groups.find((group) => part.includes(atoms[group.first] as Atom));
}

function percentRole(clause: Clause, around: Around): ValueRole | undefined {
  const { before, after, value } = around;
  const move = moveOf(before, after);
  const of = after[0]?.t === 'of' && after[0].from - value.to <= 1;
  if (of && !before.some(({ t }) => t === 'move')) return undefined;
  const sign = signOf(clause, value);
  const base = [...run(after).slice(0, 2), ...before].some(({ t }) => t === 'base');
  const other = exceeds(clause, around, move);
  if (other) return other;
  if (!move && sign === undefined && !base) return undefined;
  const direction = sign ?? (move?.t === 'move' ? move.dir : 1);
  const against = comparedPeriod(clause, around.index);
  return { kind: 'growth', direction, base: baseOf(around, clause), ...(against ? { against } : {}) };
}

/** "A fifth less than Alphabet", "24% more than Meta": one company against another, and no change over time. */
function exceeds(clause: Clause, { after }: Around, move: Atom | undefined): ValueRole | undefined {
  const [first, than, name] = run(after);
  if (move === undefined || first !== move || move.t !== 'move' || than?.t !== 'role' || than.role !== 'than')
    return undefined;
  const group = name && groupIn(clause, [name]);
  if (!group || clause.groups.every(({ last }) => last >= group.first)) return undefined;
  return { kind: 'ratio', versus: group.subject, other: group, direction: move.dir };
}

/** The period behind a change that it is measured against: "up 49% from the first half of 2023". */
function comparedPeriod({ atoms, values }: Clause, index: number): PeriodExpression | undefined {
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
    if (atom.t === 'period' && isVersus(atoms[at - 1]))
      return isLastYear(atom.expression) ? undefined : atom.expression;
  }
  return undefined;
}

/** The verb or noun of change that a value belongs to: the last before it, or the one right behind it. */
function moveOf(before: readonly Atom[], after: readonly Atom[]): Atom | undefined {
  return (
    before.findLast(({ t }) => t === 'move') ??
    run(after)
      .slice(0, 2)
      .find(({ t }) => t === 'move')
  );
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
  if (other === undefined || times.unit !== 'times' || times.verb) return undefined;
  const amount = atoms[other] as AtomOf<'value'>;
  if (amount.unit !== 'money' && amount.unit !== 'count') return undefined;
  const [first, last] = other < index ? [amount, times] : [times, amount];
  const gap = tokens.slice(first.to, last.from).map(({ text }) => text);
  if (grammar.addsMultiples) return gap.length === 1 && gap[0] === '的' ? other : undefined;
  const between = atoms.slice(Math.min(index, other) + 1, Math.max(index, other));
  return gap.length <= 5 && between.every((atom) => BETWEEN_MULTIPLE.has(atom.t) || isVersus(atom)) ? other : undefined;
}

/** The multiple that is told of an amount: the other side of {@link multipliedBy}. */
function isMultiplied(clause: Clause, index: number): boolean {
  return clause.values.some((at) => at !== index && multipliedBy(clause, at) === index);
}

function timesRole(clause: Clause, around: Around): ValueRole | undefined {
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
  if (!changed && group && !base && group.role !== 'vendor' && !(move && !level)) {
    const owned = near.indexOf(clause.atoms[group.first] as Atom);
    const others = near.slice(0, Math.max(0, owned));
    if (!others.some((atom) => atom.t === 'role' && atom.role === 'to'))
      return { kind: 'ratio', versus: group.subject, other: group };
  }
  if (changed || value.verb) return { kind: 'growth', direction: 1, base: baseOf(around, clause) };
  if (!move && !base && !isVersus(near[0])) return undefined;
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

function fractionRole(clause: Clause, around: Around): ValueRole | undefined {
  const { before, after, value } = around;
  const last = before.at(-1);
  const move = before.findLast(({ t }) => t === 'move');
  // In Arabic "by" is written against the word: بأكثر من النصف.
  const by = clause.reading.tokens[value.from]?.text.startsWith('ب') === true;
  if (move?.t === 'move' && (last === move || by || (last?.t === 'role' && last.role === 'by')))
    return { kind: 'growth', direction: move.dir, base: baseOf(around, clause) };
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

/** "Compared with 23 billion last year": the same part of last year, whatever part is spoken of. */
export function isLastYear(expression: PeriodExpression): boolean {
  if (expression.k === 'relative') return expression.unit === 'year' && expression.offset === -1;
  if (expression.k !== 'part' || expression.part !== undefined || !expression.year) return false;
  return 'relative' in expression.year && expression.year.relative === -1;
}
