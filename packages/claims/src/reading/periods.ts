import { type PeriodExpression, partOf } from '../period/expression.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import type { Clause } from './read-clause.ts';
import type { ValueRole } from './roles.ts';
import type { StatedPeriod } from './statement.ts';

/** The period of a value: said with it, else in its clause or sentence; `{}` where only what stood before can tell. */
export function ownPeriod(clause: Clause, order: number, role: ValueRole): StatedPeriod {
  const { atoms, values, frame } = clause;
  const index = values[order] as number;
  const previous = order === 0 ? -1 : (values[order - 1] as number);
  const next = values[order + 1] ?? atoms.length;
  const usable = (at: number): boolean => isPeriod(atoms[at]) && (role.budget === true || !isCompared(atoms, at));
  const behind = range(index + 1, next).find((at) => usable(at) && !crossesAnd(atoms, index, at, next));
  // What stands before "and" belongs to the value before it, if this one has a period of its own behind it.
  const and = range(previous + 1, index).findLast((at) => atoms[at]?.t === 'and') ?? previous;
  const between = range(behind === undefined ? previous + 1 : and + 1, index).findLast(usable);
  const earlier = range(0, index).findLast((at) => isPeriod(atoms[at]) && !isCompared(atoms, at));
  const later = range(index + 1, atoms.length).find((at) => isPeriod(atoms[at]) && !isCompared(atoms, at));
  const main = role.back ? (earlier ?? later) : (between ?? behind ?? earlier ?? later);
  const expression =
    main === undefined
      ? frame.period
      : whole(expressionAt(atoms, main), atoms, main, frame.period, clause.reading.context.units);
  const stated = expression ? { expression } : {};
  return role.back ? { ...stated, back: role.back } : stated;
}

/** "And 13.2bn in the second": a part of the year that is counted as the one named before. */
function whole(
  expression: PeriodExpression,
  atoms: readonly Atom[],
  at: number,
  before: PeriodExpression | undefined,
  units: Clause['reading']['context']['units'],
): PeriodExpression | undefined {
  if (expression.k === 'same') {
    const unit = expression.unit;
    const spoken = range(0, at).findLast(
      (index) => isPeriod(atoms[index]) && unitOf(expressionAt(atoms, index)) === unit,
    );
    if (spoken !== undefined) return expressionAt(atoms, spoken);
    const known = units[unit];
    if (known) return known;
    return unit === 'year' ? { k: 'part', year: { relative: -1 } } : { k: 'relative', unit, offset: -1 };
  }
  if (expression.k !== 'ordinal') return expression;
  const named = range(0, at).findLast((index) => isPeriod(atoms[index]) && expressionAt(atoms, index).k === 'part');
  const model = named === undefined ? before : expressionAt(atoms, named);
  if (model?.k !== 'part' || model.part === undefined) return model;
  const part = partOf(model.part.startsWith('Q') ? 'quarter' : 'half', expression.count);
  return part ? { ...model, part } : model;
}

/** Whether a period is a quarter, a half-year or a year. */
export function unitOf(expression: PeriodExpression): 'quarter' | 'half' | 'year' | undefined {
  if (expression.k === 'part')
    return expression.part === undefined
      ? 'year'
      : expression.part.startsWith('Q')
        ? 'quarter'
        : expression.part.startsWith('H')
          ? 'half'
          : undefined;
  if (expression.k === 'ending')
    return ({ 3: 'quarter', 6: 'half', 12: 'year' } as const)[expression.months as 3 | 6 | 12];
  return expression.k === 'relative' && expression.unit !== 'month' ? expression.unit : undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

function expressionAt(atoms: readonly Atom[], at: number): PeriodExpression {
  return (atoms[at] as AtomOf<'period'>).expression;
}

/** Months date an announcement; they are no period over which a company spends. */
function isPeriod(atom: Atom | undefined): boolean {
  if (atom?.t !== 'period') return false;
  const { expression } = atom;
  return (
    expression.k !== 'month' && expression.k !== 'day' && !(expression.k === 'relative' && expression.unit === 'month')
  );
}

/** Whether the period is what a change is measured against: "up 49% from the first half of 2023". */
function isCompared(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  const period = atoms[at] as Atom;
  if (!before || period.from - before.to > 2) return false;
  return before.t === 'role' && (before.role === 'versus' || before.role === 'than' || before.role === 'from');
}

/** Whether "and" or a comma stands between a value and a period, while another value follows that the period may be of. */
function crossesAnd(atoms: readonly Atom[], index: number, at: number, next: number): boolean {
  return next < atoms.length && atoms.slice(index + 1, at).some(({ t }) => t === 'and');
}
