import type { Currency, Dataset } from '@outlay/domain';
import type { Measure } from '../lexicon/tag.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import { readChips } from './chips.ts';
import { membersOf } from './context.ts';
import { type Group, groupsOf, type Reading } from './groups.ts';
import { measureOf } from './measures.ts';
import { isDropped, planOf } from './modes.ts';
import { isFigurePeriod, ownPeriod } from './periods.ts';
import type { Frame } from './read-sentence.ts';
import { roleOf, type ValueRole } from './roles.ts';
import type { Statement, Subject } from './statement.ts';
import { subjectOf } from './subjects.ts';

/** A clause with what has been made out of it. */
export type Clause = {
  readonly atoms: readonly Atom[];
  readonly groups: readonly Group[];
  /** Where the values stand among the atoms. */
  readonly values: readonly number[];
  readonly reading: Reading;
  readonly frame: Frame;
};

/** Reads what one clause states. */
export function readClause(atoms: readonly Atom[], frame: Frame, reading: Reading): Statement[] {
  const values = atoms.flatMap((atom, index) => (atom.t === 'value' ? [index] : []));
  const clause: Clause = { atoms, groups: groupsOf(atoms, reading), values, reading, frame };
  const statements = [...readChips(clause)];
  const taken = new Set(statements.map(({ value }) => value));
  const denied: Statement[] = [];
  for (const [order, index] of values.entries()) {
    const value = atoms[index] as AtomOf<'value'>;
    if (taken.has(value)) continue;
    const statement = readValue(clause, order, index, value, statements);
    if (!statement) continue;
    if (isDropped(clause, index)) denied.push(statement);
    else statements.push(...eachOf(statement, reading.dataset));
  }
  // What is denied is no claim, and still says what the next clause is about: "did not spend 60bn, but 35bn".
  leave(clause, statements.length > 0 ? statements : denied);
  return statements.sort((left, right) => left.from - right.from);
}

function readValue(
  clause: Clause,
  order: number,
  index: number,
  value: AtomOf<'value'>,
  before: readonly Statement[],
): Statement | undefined {
  const role = roleOf(clause, order);
  if (!role) return undefined;
  const measure = measureOf(clause, order, role);
  if (measure === undefined || measure === 'ignored') return undefined;
  const subject = subjectOf(clause, order, role);
  // "Of which 85bn for processors": a part that no one is named for is no figure of the record.
  const ahead = atomsBefore(clause, index);
  const start = ahead.findLastIndex(({ t }) => t === 'part');
  const part =
    start >= 0 &&
    // "Of which 75.2bn in the fourth quarter" is the part of a period, and a figure of the record.
    !ahead.slice(start).some(isFigurePeriod) &&
    !isFigurePeriod(clause.atoms[index + 1]) &&
    !clause.groups.some(({ to }) => to <= value.from) &&
    !clause.atoms.some((atom) => atom.t === 'basis' || (atom.t === 'measure' && atom.measure === 'capex'));
  const kind = part && role.kind === 'level' ? 'other' : kindOf(role, measure);
  if (!subject && (kind !== 'other' || role.kind !== 'level')) return undefined;
  const told = moneyOf(unstressed(value, planOf(clause, index).plan), role, measure, subject, clause, before);
  if (!told) return undefined;
  const money = told;
  const plan = planOf(clause, index);
  // By how much a plan was raised says nothing about spending.
  if (plan.plan && role.kind === 'change') return undefined;
  const statement: Statement = {
    kind,
    subject,
    measure: part ? 'other-spending' : segmented(measure, subject, clause),
    value: role.added
      ? {
          ...money,
          low: { ...money.low, value: money.low.value + 1 },
          ...(money.high ? { high: { ...money.high, value: money.high.value + 1 } } : {}),
        }
      : money,
    ...(role.direction === undefined ? {} : { direction: role.direction }),
    ...(role.base === undefined ? {} : { base: role.base }),
    ...(role.against === undefined ? {} : { against: role.against }),
    ...(role.versus === undefined ? {} : { versus: role.versus }),
    ...(role.former || (plan.plan && toldBefore(clause, index)) ? { former: true as const } : {}),
    period: { ...ownPeriod(clause, order, role), ...(role.compared ? { compared: true as const } : {}) },
    plan: plan.plan || role.former === true,
    ...(plan.estimator === undefined ? {} : { estimator: plan.estimator }),
    ...qualifiers(clause),
    ...spanOf(clause, order, before),
  };
  return statement;
}

/** "In July it had guided to 85bn": what had been planned before. */
function toldBefore({ atoms }: Clause, index: number): boolean {
  const plan = atoms.slice(0, index).findLast((atom) => atom.t === 'mode' && atom.mode === 'plan');
  return plan?.t === 'mode' && plan.past === true;
}

/** What is said of each of several companies is a statement about every one of them. */
function eachOf(statement: Statement, dataset: Dataset): Statement[] {
  const { subject } = statement;
  if (!subject?.each) return [statement];
  const { each: _, ids, ...rest } = subject;
  return membersOf(ids, dataset).map((id) => ({ ...statement, subject: { ...rest, ids: [id] } }));
}

function atomsBefore({ atoms }: Clause, index: number): readonly Atom[] {
  return atoms.slice(0, index);
}

function kindOf(role: ValueRole, measure: Measure): Statement['kind'] {
  if (role.kind !== 'level') return role.kind;
  return measure === 'capex' || measure === 'spending' || measure === 'revenue' || measure === 'operating-cash-flow'
    ? 'level'
    : 'other';
}

/** Revenue of a part of a business is not the company's. */
function segmented(measure: Measure, subject: Subject | undefined, { atoms, groups }: Clause): Measure {
  const named = groups.some((group) => group.segment && group.subject === subject);
  if (measure === 'revenue') return named || atoms.some(({ t }) => t === 'segment') ? 'segment-revenue' : measure;
  return named && (measure === 'capex' || measure === 'spending') ? 'other-spending' : measure;
}

/** 高达923亿美元, told as spent, is that much. */
function unstressed(value: AtomOf<'value'>, plan: boolean): AtomOf<'value'> {
  if (!value.stress || plan) return value;
  const { bound: _, stress: __, ...rest } = value;
  return rest;
}

/** The value as money, where a bare number takes the currency of the text: "against 23 billion a year earlier". */
function moneyOf(
  value: AtomOf<'value'>,
  role: ValueRole,
  measure: Measure,
  subject: Subject | undefined,
  { reading: { tokens, grammar, context, dataset } }: Clause,
  before: readonly Statement[],
): AtomOf<'value'> | undefined {
  if (role.remains) return { ...value, unit: 'times' };
  if (role.kind === 'ratio' && role.direction) return exceeding(value, role.direction);
  if (role.kind !== 'level' && role.kind !== 'change') return value;
  if (value.unit === 'money' || value.unit === 'fraction') return value;
  if (value.unit !== 'count' || measure === undefined) return undefined;
  // A word right after the number says what it counts, unless it belongs to the sentence.
  const next = tokens[value.to];
  if (
    next &&
    next.kind === 'word' &&
    !grammar.afterNumber.has(next.text) &&
    grammar.forms(next).every((form) => !grammar.afterNumber.has(form))
  )
    return undefined;
  const used = [...context.currencies, ...before.flatMap(({ value: earlier }) => earlier?.currency ?? [])];
  const own = subject && ownCurrency(subject, dataset);
  const currency = own && (used.length === 0 || used.includes(own)) ? own : used.at(-1);
  return { ...value, unit: 'money', ...(currency ? { currency } : {}) };
}

/** "24% more than Meta" is 1.24 times as much. */
function exceeding(value: AtomOf<'value'>, direction: 1 | -1): AtomOf<'value'> {
  const { high, ...rest } = value;
  const scale = value.unit === 'percent' ? 0.01 : 1;
  const multiple = (quantity: typeof value.low) => ({
    value: 1 + direction * quantity.value * scale,
    step: quantity.step * scale,
  });
  return { ...rest, unit: 'times', low: multiple(value.low), ...(high ? { high: multiple(high) } : {}) };
}

/** The currency in which the companies of a subject report, where they share one. */
function ownCurrency({ ids }: Subject, dataset: Dataset): Currency | undefined {
  const members = membersOf(ids, dataset);
  const currencies = new Set(members.map((id) => dataset.companies.find((company) => company.id === id)?.currency));
  return currencies.size === 1 ? [...currencies][0] : undefined;
}

function qualifiers({ atoms }: Clause): Pick<Statement, 'basis' | 'rate'> {
  const basis =
    atoms.find((atom): atom is AtomOf<'basis'> => atom.t === 'basis')?.basis ??
    atoms.find((atom): atom is AtomOf<'measure'> => atom.t === 'measure' && atom.basis !== undefined)?.basis;
  const rate = atoms.find((atom): atom is AtomOf<'rate'> => atom.t === 'rate')?.kind;
  return { ...(basis ? { basis } : {}), ...(rate ? { rate } : {}) };
}

/** What behind a value may belong to what is said of it. */
const TRAILING: ReadonlySet<Atom['t']> = new Set([
  'period',
  'base',
  'measure',
  'name',
  'reference',
  'basis',
  'rate',
  'each',
  'chip',
  'chipnoun',
  'segment',
  'sum',
]);

/** From the first atom that the statement uses and no earlier one does, to the last that belongs to its value. */
function spanOf(
  { atoms, values, reading: { tokens, grammar } }: Clause,
  order: number,
  before: readonly Statement[],
): { from: number; to: number } {
  const index = values[order] as number;
  const start = order === 0 ? 0 : (values[order - 1] as number) + 1;
  const stop = values[order + 1] ?? atoms.length;
  const taken = Math.max(0, ...before.map(({ to }) => to));
  const useful = atoms
    .slice(start, index)
    .filter((atom) => atom.from >= taken && atom.t !== 'and' && atom.t !== 'mask');
  let from = useful[0]?.from ?? (atoms[index] as Atom).from;
  // "In the" before a period belongs to it.
  while (from > taken && from > (atoms[0] as Atom).from - 3 && grammar.opensPeriod.has(tokens[from - 1]?.text ?? ''))
    from--;
  let to = (atoms[index] as Atom).to;
  for (const atom of atoms.slice(index + 1, stop)) {
    if (atom.t === 'and' && (values[order + 1] !== undefined || atom.from - to > 1)) break;
    if (atom.from - to > 4) break;
    // A name before another value is that value's, unless a preposition gives it to this one.
    const named = atom.t === 'name' || atom.t === 'reference';
    if (named && values[order + 1] !== undefined && !grammar.beforeOwner.has(tokens[atom.from - 1]?.text ?? '')) break;
    if (TRAILING.has(atom.t) || (atom.t === 'move' && to === (atoms[index] as Atom).to)) to = atom.to;
    else if (values[order + 1] !== undefined && atom.t !== 'of') break;
  }
  return { from, to };
}

/** "Tencent's capex by quarter:" says what the values behind the colon measure. */
function headingOf({ atoms, values, reading: { tokens } }: Clause): Measure | undefined {
  const last = atoms.at(-1);
  if (!last || values.length > 0) return undefined;
  const colon = tokens.slice(last.to, last.to + 8).some(({ text }) => text === ':' || text === '—');
  const measure = colon ? atoms.findLast((atom): atom is AtomOf<'measure'> => atom.t === 'measure') : undefined;
  return measure?.measure === 'ignored' ? undefined : measure?.measure;
}

function leave(clause: Clause, statements: readonly Statement[]): void {
  const { groups, frame } = clause;
  const subject = statements.findLast((statement) => statement.subject)?.subject;
  const subjects = groups.filter((group) => group.role === 'subject');
  const named = subjects.findLast(({ reference }) => !reference) ?? subjects.at(-1);
  if (subject) frame.subject = subject;
  else if (named) frame.subject = named.subject;
  for (const statement of statements) frame.listed.push(...(statement.subject?.ids ?? []));
  const last = statements.at(-1);
  const heading = last ? undefined : headingOf(clause);
  if (last) frame.measure = last.measure;
  else if (heading) frame.measure = heading;
  const spoken = clause.atoms.findLast((atom): atom is AtomOf<'measure'> => atom.t === 'measure')?.measure;
  if (!last && spoken !== undefined) frame.spoken = spoken;
  // A clause that gives no number may still say when: "Big Tech capex, Q2 2025 — Amazon $32.2B".
  const told = clause.values.length === 0 ? clause.atoms.findLast(isFigurePeriod) : undefined;
  if (told?.t === 'period') frame.period = told.expression;
  const period = statements.findLast(
    ({ period: told }) => told.expression && !told.back && !told.compared && told.expression.k !== 'trailing',
  )?.period.expression;
  if (period) frame.period = period;
  if (statements.some(({ plan }) => plan)) frame.plan = true;
}
