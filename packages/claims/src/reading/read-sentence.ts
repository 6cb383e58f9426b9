import { unitOf } from '../period/expression.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import { clausesOf } from './clauses.ts';
import { mention } from './context.ts';
import { everyDollar } from './every-dollar.ts';
import { groupsOf, type Reading } from './groups.ts';
import { isPlan } from './modes.ts';
import { isFigurePeriod } from './periods.ts';
import { readClause } from './read-clause.ts';
import type { Statement } from './statement.ts';

/** What a clause takes over from those before it in the sentence. */
export type Frame = {
  subject?: Statement['subject'];
  measure?: Statement['measure'];
  /** What a clause without numbers spoke of: it is measured where the next clause carries on. */
  spoken?: Statement['measure'];
  period?: Statement['period']['expression'];
  plan?: boolean;
  estimator?: string;
  /** Whom the sentence has given figures of, for a total at its end. */
  listed: string[];
};

/** Reads what a sentence states, in order, and notes in the context what later sentences may refer to. */
export function readSentence(atoms: readonly Atom[], reading: Reading): Statement[] {
  if (isQuestion(reading)) remember([], atoms, reading);
  if (isQuestion(reading) || atoms.some((atom) => atom.t === 'mode' && atom.mode === 'denied')) return [];
  const ratio = everyDollar(atoms, reading);
  if (ratio) return [ratio];
  const statements: Statement[] = [];
  const frame: Frame = { listed: [] };
  let hypothetical = isInverted(reading);
  for (const clause of clausesOf(atoms, reading)) {
    hypothetical ||= opensHypothesis(clause);
    const read = readClause(clause, frame, reading);
    if (!hypothetical) statements.push(...read);
  }
  const dated = withPeriods(statements);
  remember(dated, atoms, reading);
  return dated;
}

/** A period that is named once, at the end of a list, is that of the whole list. */
function withPeriods(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, index) => {
    if (statement.period.expression) return statement;
    const later = statements.slice(index + 1).find(({ period }) => period.expression)?.period.expression;
    return later ? { ...statement, period: { ...statement.period, expression: later } } : statement;
  });
}

/** "Had Tencent spent as much": a condition without "if". */
function isInverted({ tokens, grammar }: Reading): boolean {
  return grammar.language === 'en' && /^(?:had|were|should)$/.test(tokens[0]?.text ?? '');
}

function isQuestion({ tokens }: Reading): boolean {
  for (let at = tokens.length - 1; at >= 0 && at > tokens.length - 4; at--) if (tokens[at]?.text === '?') return true;
  return false;
}

/** Whether the clause is a condition, so that it and what depends on it is not told as fact. */
function opensHypothesis(clause: readonly Atom[]): boolean {
  const at = clause.findIndex((atom) => atom.t === 'mode' && atom.mode === 'hypothetical');
  if (at < 0) return false;
  const value = clause.findIndex(({ t }) => t === 'value');
  return value < 0 || at < value;
}

/** What a sentence leaves behind for those after it. */
function remember(statements: readonly Statement[], atoms: readonly Atom[], reading: Reading): void {
  const { context, dataset } = reading;
  const stated = statements.some(({ subject }) => subject);
  const named = groupsOf(atoms, reading).filter(({ role, reference }) => role === 'subject' && !reference);
  // Whom a sentence names without a figure is spoken of all the same; the first named is whom it is about.
  for (const { subject } of stated ? named : named.reverse()) mention(context, subject, dataset);
  for (const { subject, period, measure, plan, value } of statements) {
    if (subject) mention(context, subject, dataset);
    if (measure !== 'ignored') context.measure = measure;
    if (period.expression && period.expression.k !== 'trailing' && !period.back && !period.compared && !plan)
      context.period = period.expression;
    if (value?.currency)
      context.currencies = [...context.currencies.filter((used) => used !== value.currency), value.currency];
  }
  // "Tencent reported its results for the second quarter. Capital expenditure was 19.1bn."
  const valued = atoms.some(({ t }) => t === 'value');
  const spoken = valued ? undefined : atoms.findLast(isFigurePeriod);
  if (spoken?.t === 'period' && !atoms.some(isPlan)) context.period = spoken.expression;
  // "Capital expenditure in the second quarter:", and a list below it.
  const heads = reading.tokens.slice(-3).some(({ text }) => text === ':');
  const measures = atoms.filter((atom): atom is AtomOf<'measure'> => atom.t === 'measure');
  // "Capital expenditure at the three has taken off." speaks of it for the sentences behind.
  const [measured] = heads || measures.every(({ measure }) => measure === 'capex') ? measures.reverse() : [];
  if (!valued && measured && measured.measure !== 'ignored') context.measure = measured.measure;
  context.headed = !valued && measured !== undefined && (heads || isQuestion(reading));
  for (const atom of atoms) {
    const unit = atom.t === 'period' ? unitOf(atom.expression) : undefined;
    if (atom.t === 'period' && unit) context.units[unit] = atom.expression;
  }
  const chip = atoms.findLast((atom): atom is AtomOf<'chip'> => atom.t === 'chip');
  if (chip) context.chip = chip.model;
}
