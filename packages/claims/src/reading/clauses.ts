import type { Atom } from '../scan/atom.ts';
import type { Reading } from './groups.ts';

/**
 * Cuts the atoms of a sentence into clauses: at words such as "while", and where after a comma or "and" another company
 * or another measure begins once something has been stated.
 */
export function clausesOf(atoms: readonly Atom[], reading: Reading): Atom[][] {
  const clauses: Atom[][] = [];
  let clause: Atom[] = [];
  let joins = false;
  const close = (soft: boolean): void => {
    const last = clauses.at(-1);
    // What states nothing of its own belongs to what it follows: "or $7bn, on capital projects in the first half".
    if (joins && last && !hasContent(clause)) last.push(...clause);
    else if (clause.length > 0) clauses.push(clause);
    clause = [];
    joins = soft;
  };
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at] as Atom;
    if (atom.t === 'break') {
      // "$131.8bn (2024: $83bn; 2023: $53bn)": a period before a colon heads what follows.
      const heads = reading.tokens[atom.from]?.text === ':' && clause.at(-1)?.t === 'period' && hasContent(clause);
      const heading = heads ? clause.pop() : undefined;
      close(false);
      if (heading) clause.push(heading);
      continue;
    }
    if (atom.t === 'part' && hasContent(clause)) close(false);
    const status = clause.some(({ t }) => t === 'status');
    if (
      atom.t === 'and' &&
      hasContent(clause) &&
      hasTopic(clause) &&
      !listsNames(atoms, at) &&
      opensClause(atoms, at + 1, reading, status)
    ) {
      close(true);
      continue;
    }
    if (hasContent(clause) && isConjoined(atoms, at, reading)) close(true);
    clause.push(atom);
  }
  close(false);
  return clauses;
}

/** "$250bn for Amazon, Alphabet, Meta and Microsoft": names that go on a list, of which nothing more is said. */
function listsNames(atoms: readonly Atom[], at: number): boolean {
  const named = (atom: Atom | undefined): boolean => atom?.t === 'name' || atom?.t === 'proper';
  if (!named(atoms[at - 1])) return false;
  let next = at;
  while (atoms[next]?.t === 'and' || named(atoms[next])) next++;
  const follows = atoms[next];
  const ended =
    atoms[next - 1]?.t === 'and' || follows === undefined || follows.t === 'period' || follows.t === 'break';
  return next > at + 1 && ended;
}

/** Whether a clause says what its number is of; "At Rmb126bn, Alibaba's capex" goes on. */
function hasTopic(clause: readonly Atom[]): boolean {
  const [first] = clause;
  return clause.length > 2 || first?.t !== 'role' || (first.role !== 'to' && first.role !== 'is');
}

function hasContent(clause: readonly Atom[]): boolean {
  return clause.some(({ t }) => t === 'value' || t === 'status');
}

/** In Arabic "and" is written against the verb, and what the verb is about follows it: وتضاعف إنفاقها الرأسمالي. */
function isConjoined(atoms: readonly Atom[], at: number, { tokens, grammar }: Reading): boolean {
  const atom = atoms[at] as Atom;
  const verb =
    atom.t === 'move' ||
    atom.t === 'spend' ||
    (atom.t === 'value' && atom.verb) ||
    (atom.t === 'mode' && atom.mode === 'plan') ||
    (atom.t === 'role' && atom.role === 'to');
  if (!verb || grammar.language !== 'ar' || !tokens[atom.from]?.text.startsWith('و')) return false;
  const next = atoms[at + 1];
  return (
    next?.t === 'measure' || next?.t === 'name' || next?.t === 'reference' || atom.t === 'spend' || atom.t === 'mode'
  );
}

/** Whether a company begins here that something is said of, or a measure that something then happens to. */
function opensClause(atoms: readonly Atom[], at: number, reading: Reading, status: boolean): boolean {
  for (let next = at; next < Math.min(atoms.length, at + 3); next++) {
    const atom = atoms[next] as Atom;
    const preposition = reading.grammar.beforeObject.has(reading.tokens[atom.from - 1]?.text ?? '');
    if (atom.t === 'name' || atom.t === 'reference' || atom.t === 'proper') return true;
    if (atom.t === 'measure' || atom.t === 'segment') return !preposition && happens(atoms, next + 1);
    if (atom.t === 'spend') return true;
    if (atom.t === 'status' || (atom.t === 'chip' && status)) return status;
    if (isConjoined(atoms, next, reading)) return true;
    const passed = ['and', 'period', 'base', 'role', 'sum', 'mask', 'date'].includes(atom.t);
    if (!passed) return false;
  }
  return false;
}

/** Whether a verb or a value follows a measure, before anything else begins. */
function happens(atoms: readonly Atom[], at: number): boolean {
  for (const atom of atoms.slice(at)) {
    if (atom.t === 'move' || atom.t === 'value' || atom.t === 'spend' || atom.t === 'share') return true;
    if (atom.t === 'role') return atom.role === 'to' || atom.role === 'is';
    const passed = ['period', 'base', 'of', 'name', 'reference', 'segment', 'measure', 'basis', 'mode', 'sum'];
    if (!passed.includes(atom.t)) return false;
  }
  return false;
}
