import { isPrior, type PeriodExpression, partOf, unitOf } from '../period/expression.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import { multipliedBy } from './multiple-role.ts';
import type { Clause } from './read-clause.ts';
import { isLastYear, isVersus, risesOn, type ValueRole } from './roles.ts';
import type { StatedPeriod } from './statement.ts';

/** The period of a value: said with it, else in its clause or sentence; `{}` where only what stood before can tell. */
export function ownPeriod(clause: Clause, order: number, role: ValueRole): StatedPeriod {
  const { atoms, values, frame } = clause;
  const index = values[order] as number;
  const previous = order === 0 ? -1 : (values[order - 1] as number);
  const next = values[order + 1] ?? atoms.length;
  const paired = pairedPeriod(clause, order);
  if (paired) return { expression: paired };
  const multiple = role.kind === 'growth' && (atoms[index] as AtomOf<'value'>).unit === 'times';
  const multiplied = (multiple ? multipliedBy(clause, index) : undefined) ?? -1;
  const usable = (at: number): boolean =>
    isFigurePeriod(atoms[at]) &&
    !risesOn(clause, at) &&
    (role.budget === true || !isCompared(atoms, at) || (role.kind === 'level' && leadsTo(atoms, at, index))) &&
    !isComparand(atoms, values, at, index) &&
    // 是去年的三倍: what is multiplied is last year's.
    !(multiple && at === index - 1 && isLastYear(expressionAt(atoms, at))) &&
    !(multiple && at === multiplied - 1);
  const behind = firstIn(index + 1, next, (at) => usable(at) && !crossesAnd(atoms, index, at, next));
  // What stands before "and" belongs to the value before it, if this one has a period of its own behind it.
  const and = lastIn(previous + 1, index, (at) => atoms[at]?.t === 'and') ?? previous;
  // Behind a comparison the period before it is that of what is compared: "200bn this year against 131.8bn in 2025".
  const versus = lastIn(previous + 1, index, (at) => isVersus(atoms[at])) ?? previous;
  // "32.3bn in 2023 to 52.5bn in 2024": what stands right behind the value before belongs to it.
  const taken = previous >= 0 && isFigurePeriod(atoms[previous + 1]) ? previous + 1 : previous;
  const start = behind === undefined ? previous + 1 : Math.max(and, versus, taken) + 1;
  const inside = lastIn(start, index, usable);
  const between = inside !== undefined && behind !== undefined && isWhole(atoms, inside, behind) ? behind : inside;
  const earlier = lastIn(0, index, usable);
  const later = firstIn(index + 1, atoms.length, usable);
  const when = lastIn(previous + 1, index, (at) => atoms[at]?.t === 'when') ?? -1;
  const dated = lastIn(0, when, (at) => isFigurePeriod(atoms[at]));
  const main = dated !== undefined ? dated : role.back ? (earlier ?? later) : (between ?? behind ?? earlier ?? later);
  const expression =
    main === undefined
      ? (frame.period ?? clause.reading.next?.period)
      : whole(expressionAt(atoms, main), atoms, main, frame.period, clause.reading.context.units);
  const spoken = expression && main !== undefined ? spokenBefore(expression, clause, main) : undefined;
  // Growth is told over the period spoken of; the one before it is what it is measured against.
  if (spoken && (role.kind === 'growth' || role.kind === 'change')) return { expression: spoken.expression };
  if (spoken && !role.back) return { expression: spoken.expression, back: { unit: spoken.unit } };
  const stated = expression ? { expression } : {};
  if (!role.back) return stated;
  const { again, ...back } = role.back;
  return { ...stated, back: { ...back, unit: (again && expression && unitOf(expression)) || back.unit } };
}

/**
 * The period that "the previous quarter" is counted from, where one of the same length was named before it; else the day
 * of the text decides.
 */
function spokenBefore(
  expression: PeriodExpression,
  { atoms, frame, reading: { context } }: Clause,
  at: number,
): { expression: PeriodExpression; unit: 'quarter' | 'half' | 'year' } | undefined {
  if ((expression.k !== 'relative' && expression.k !== 'part') || !expression.prior) return undefined;
  const unit = unitOf(expression);
  if (!unit) return undefined;
  const named = (candidate: PeriodExpression | undefined): boolean =>
    candidate !== undefined && unitOf(candidate) === unit && !isPrior(candidate);
  const before = lastIn(0, at, (index) => isFigurePeriod(atoms[index]) && named(expressionAt(atoms, index)));
  const spoken = before === undefined ? [frame.period, context.period].find(named) : expressionAt(atoms, before);
  return spoken ? { expression: spoken, unit } : undefined;
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
    const spoken = lastIn(
      0,
      at,
      (index) => isFigurePeriod(atoms[index]) && unitOf(expressionAt(atoms, index)) === unit,
    );
    if (spoken !== undefined) return expressionAt(atoms, spoken);
    const known = units[unit];
    if (known) return known;
    return unit === 'year' ? { k: 'part', year: { relative: -1 } } : { k: 'relative', unit, offset: -1 };
  }
  if (expression.k === 'part') return withYear(expression, atoms, at, before);
  if (expression.k !== 'ordinal') return expression;
  const named = lastIn(0, at, (index) => isFigurePeriod(atoms[index]) && expressionAt(atoms, index).k === 'part');
  const model = named === undefined ? before : expressionAt(atoms, named);
  if (model?.k !== 'part' || model.part === undefined) return model;
  const part = partOf(model.part.startsWith('Q') ? 'quarter' : 'half', expression.count);
  // "In the first of 2025, in the second": the year that an ordinal named holds for those behind it.
  const told = lastIn(
    0,
    at,
    (index) => isFigurePeriod(atoms[index]) && ordinalYear(expressionAt(atoms, index)) !== undefined,
  );
  const spoken = expression.year ?? (told === undefined ? undefined : ordinalYear(expressionAt(atoms, told)));
  const year = spoken === undefined ? {} : { year: { year: spoken } };
  return part ? { ...model, part, ...year } : model;
}

function ordinalYear(expression: PeriodExpression): number | undefined {
  return expression.k === 'ordinal' ? expression.year : undefined;
}

/** A part of a year, or "the full year", takes the year that was named before it in the sentence. */
function withYear(
  expression: Extract<PeriodExpression, { k: 'part' }>,
  atoms: readonly Atom[],
  at: number,
  before: PeriodExpression | undefined,
): PeriodExpression {
  const open = expression.part === undefined ? expression.whole === true : expression.year === undefined;
  if (!open) return expression;
  const dated = (candidate: PeriodExpression | undefined): boolean =>
    candidate?.k === 'part' &&
    candidate.year !== undefined &&
    'year' in candidate.year &&
    (candidate.part === undefined || expression.part === undefined);
  const place = lastIn(0, at, (index) => isFigurePeriod(atoms[index]) && dated(expressionAt(atoms, index)));
  const named = place === undefined ? (dated(before) ? before : undefined) : expressionAt(atoms, place);
  if (named?.k !== 'part' || !named.year) return expression;
  const fiscal = named.fiscal ? { fiscal: true as const } : {};
  return { k: 'part', ...(expression.part ? { part: expression.part } : {}), year: named.year, ...fiscal };
}

/** The first place from one to before another that fits. */
function firstIn(from: number, to: number, fits: (at: number) => boolean): number | undefined {
  for (let at = from; at < to; at++) if (fits(at)) return at;
  return undefined;
}

/** The last such place. */
function lastIn(from: number, to: number, fits: (at: number) => boolean): number | undefined {
  for (let at = to - 1; at >= from; at--) if (fits(at)) return at;
  return undefined;
}

function expressionAt(atoms: readonly Atom[], at: number): PeriodExpression {
  return (atoms[at] as AtomOf<'period'>).expression;
}

/** Months date an announcement; they are no period over which a company spends. */
export function isFigurePeriod(atom: Atom | undefined): boolean {
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

/** "In 2025 … 27.5bn in the first quarter": a year before and a part of it behind are one period. */
function isWhole(atoms: readonly Atom[], before: number, behind: number): boolean {
  const [year, part] = [expressionAt(atoms, before), expressionAt(atoms, behind)];
  if (year.k !== 'part' || year.part !== undefined || part.k !== 'part') return false;
  return year.whole === true ? part.year !== undefined : part.part !== undefined && !part.year;
}

/** "$14.8bn and $39.2bn for the fourth quarter and the full year, respectively": as many periods as values. */
function pairedPeriod({ atoms, values, reading }: Clause, order: number): PeriodExpression | undefined {
  if (!reading.sentence.some(({ t }) => t === 'respectively')) return undefined;
  const joined = (left: number, right: number): boolean =>
    atoms.slice(left + 1, right).every(({ t }) => t === 'and' || t === 'bound' || t === 'respectively');
  let first = order;
  while (first > 0 && joined(values[first - 1] as number, values[first] as number)) first--;
  let last = order;
  while (last + 1 < values.length && joined(values[last] as number, values[last + 1] as number)) last++;
  const count = last - first + 1;
  const periods = atoms.flatMap((atom, at) => (isFigurePeriod(atom) ? [at] : []));
  const listed =
    periods.length === count && periods.every((at, place) => place === 0 || joined(periods[place - 1] as number, at));
  if (count < 2 || !listed) return undefined;
  const expressions = periods.map((at) => expressionAt(atoms, at));
  const named = expressions.findLast((one) => one.k === 'part' && one.year !== undefined);
  const own = expressions[order - first];
  return own?.k === 'part' && !own.year && named?.k === 'part' && named.year ? { ...own, year: named.year } : own;
}

/** 高于2025年的1318亿美元: a period between the comparison and the amount is the amount's. */
function leadsTo(atoms: readonly Atom[], at: number, index: number): boolean {
  return at < index && atoms.slice(at + 1, index).every(({ t }) => t === 'of' || t === 'bound');
}

/** Whether the period is that of another value, with which one is compared: "up from 173bn in the first half of 2025". */
function isComparand(atoms: readonly Atom[], values: readonly number[], at: number, index: number): boolean {
  const owner = values.findLast((value) => value < at);
  if (owner === undefined || owner === index || owner === values[0]) return false;
  const lead = atoms[owner - 1];
  const compared = isVersus(lead) || (lead?.t === 'of' && isVersus(atoms[owner - 2]));
  return compared && atoms.slice(owner + 1, at).every(({ t }) => t === 'of' || t === 'bound' || t === 'measure');
}

/** Whether "and" or a comma stands between a value and a period, while another value follows that the period may be of. */
function crossesAnd(atoms: readonly Atom[], index: number, at: number, next: number): boolean {
  return next < atoms.length && atoms.slice(index + 1, at).some(({ t }) => t === 'and');
}
