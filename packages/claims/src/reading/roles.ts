import type { Measure } from '../lexicon/tag.ts';
import { isPrior, type PeriodExpression } from '../period/expression.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import type { Group } from './groups.ts';
import { moneyRole } from './money-role.ts';
import { fractionRole, isMultiplied, timesRole } from './multiple-role.ts';
import { percentRole } from './percent-role.ts';
import type { Clause } from './read-clause.ts';
import { shareRole } from './share-role.ts';
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
      return isMultiplied(clause, index) ? multipliedRole(clause, around) : moneyRole(clause, around, previous);
    default:
      return undefined;
  }
}

/** 2025财年212亿美元的2.6倍: an amount that is multiplied is of the period before it, else of the one before that spoken of. */
function multipliedRole(clause: Clause, around: Around): ValueRole {
  const lead = clause.atoms[around.index - 1];
  const own = lead?.t === 'period' && !isLastYear(lead.expression) && !isPrior(lead.expression);
  if (own) return { kind: 'level', continues: true, compared: true };
  return { kind: 'level', back: { unit: baseOf(around, clause) }, continues: true };
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

/** "A 65 per cent increase on fiscal 2025": a period behind a change and "on" is what it is measured against. */
export function risesOn(
  { atoms, reading: { tokens, grammar } }: Pick<Clause, 'atoms' | 'reading'>,
  at: number,
): boolean {
  const word = tokens[(atoms[at] as Atom).from - 1]?.text;
  return grammar.language === 'en' && (word === 'on' || word === 'over') && atoms[at - 1]?.t === 'move';
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

export function groupIn({ groups, atoms }: Clause, part: readonly Atom[]): Group | undefined {
  return groups.find((group) => part.includes(atoms[group.first] as Atom));
}

/** The verb or noun of change that a value belongs to: the last before it, or the one right behind it. */
export function moveOf(before: readonly Atom[], after: readonly Atom[]): Atom | undefined {
  return (
    before.findLast(({ t }) => t === 'move') ??
    run(after)
      .slice(0, 2)
      .find(({ t }) => t === 'move')
  );
}

/** "Compared with 23 billion last year": the same part of last year, whatever part is spoken of. */
export function isLastYear(expression: PeriodExpression): boolean {
  if (expression.k === 'relative') return expression.unit === 'year' && expression.offset === -1;
  if (expression.k !== 'part' || expression.part !== undefined || !expression.year) return false;
  return 'relative' in expression.year && expression.year.relative === -1;
}
