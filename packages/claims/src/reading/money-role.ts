import type { Atom, AtomOf } from '../scan/atom.ts';
import { isPlan } from './modes.ts';
import type { Clause } from './read-clause.ts';
import { type Around, baseOf, isLastYear, isVersus, run, type ValueRole } from './roles.ts';

export function moneyRole(clause: Clause, around: Around, previous: number): ValueRole | undefined {
  const { before, after, value } = around;
  const marker = before.findLast((atom) => atom.t === 'role' || atom.t === 'move');
  const last = before.at(-1);
  const near = run(after);
  if (last?.t === 'role' && last.role === 'by' && before.some(({ t }) => t === 'move'))
    return { kind: 'change', direction: directionIn(before), base: baseOf(around, clause) };
  if (last?.t === 'move' && value.from - last.to <= 1 && clause.reading.grammar.movesBy)
    return { kind: 'change', direction: last.dir, base: baseOf(around, clause) };
  if (near[0]?.t === 'move' && near[0].from - value.to <= 0 && clause.reading.grammar.language === 'en')
    return { kind: 'change', direction: near[0].dir, base: baseOf(around, clause) };
  // من is "of" and "from": before an amount that something rose from, it is the latter.
  const risen =
    last?.t === 'of' && last.to === value.from && clause.atoms.slice(0, around.index).some(({ t }) => t === 'move');
  // "Against a budget of 70bn" compares with a plan, and not with what was.
  const ahead = risen ? around.index : marker ? clause.atoms.indexOf(marker) : previous + 1;
  const planned =
    before.findLast((atom) => atom.t === 'mode' || atom === marker)?.t === 'mode' && !hasPlan(clause, ahead);
  const compared = isVersus(marker) && leadsTo(before, marker);
  const versus = (compared && !planned) || (risen && clause.reading.grammar.language === 'ar');
  const follows = baseAfter(near, versus);
  const inside = marker?.t === 'role' ? before.slice(before.indexOf(marker) + 1) : [];
  const explicit = [...near, ...inside].some(
    (atom) => atom.t === 'period' && atom.expression.k !== 'month' && !isLastYear(atom.expression),
  );
  // Said of another company, the amount is no earlier one: "compared with $413bn at the four".
  if (versus && ownedByOther(clause, around)) return { kind: 'level', continues: true };
  const former = near.some((atom) => atom.t === 'role' && atom.role === 'former') && hasPlan(clause, around.index);
  if (former) return { kind: 'level', former: true, continues: true };
  if (isBracketed(clause, value) && hasPlan(clause, around.index))
    return { kind: 'level', former: true, continues: true };
  if (versus && explicit && !follows) return { kind: 'level', continues: true, compared: true };
  if (follows) return { kind: 'level', back: follows, continues: true };
  const earlier = baseAhead(before);
  if (earlier && (versus || !before.some((atom) => atom.t === 'role' && atom.role === 'to')))
    return { kind: 'level', back: earlier, continues: true };
  if (versus) {
    const plan = hasPlan(clause, ahead) || near.some(isPlan);
    if (marker?.t === 'role' && marker.role === 'former' && !plan) return undefined;
    if (plan) return { kind: 'level', former: true, continues: true };
    return { kind: 'level', back: { unit: baseOf({ ...around, before: clause.atoms }, clause) }, continues: true };
  }
  const continues = marker?.t === 'role' && (marker.role === 'to' || marker.role === 'is' || marker.role === 'or');
  const budget = compared && planned;
  return { kind: 'level', ...(continues ? { continues: true } : {}), ...(budget ? { budget: true } : {}) };
}

/** "Raised to $195-205bn (was $180-190bn)". */
function isBracketed({ reading: { tokens } }: Clause, { from }: Atom): boolean {
  return (
    tokens[from - 2]?.text === '(' &&
    /^(?:was|from|previously|prior|earlier|原为|原)$/.test(tokens[from - 1]?.text ?? '')
  );
}

/** What may stand between a comparison and the amount that it leads to. */
const LEADS: ReadonlySet<Atom['t']> = new Set([
  'bound',
  'mode',
  'base',
  'period',
  'measure',
  'of',
  'mask',
  'sum',
  'date',
]);

function leadsTo(before: readonly Atom[], marker: Atom | undefined): boolean {
  return before.slice(before.indexOf(marker as Atom) + 1).every(({ t }) => LEADS.has(t));
}

/** Whether the words behind an amount say that it is another company's. */
function ownedByOther({ atoms, groups, reading }: Clause, { index, value }: Around): boolean {
  const group = groups.find(({ first }) => first > index);
  const before = groups.findLast(({ last }) => last < index);
  if (!group || !before || group.from - value.to > 4 || group.subject.ids.join() === before.subject.ids.join())
    return false;
  const word = reading.tokens[group.from - 1]?.text ?? '';
  const spent = atoms.slice(index + 1, group.first).some(({ t }) => t === 'spend');
  const attached = reading.grammar.language === 'ar' && reading.tokens[group.from]?.text.startsWith('ل') === true;
  return spent || attached || reading.grammar.beforeOwner.has(word);
}

/** Whether a plan was told before a place in the clause. */
function hasPlan({ atoms, frame }: Clause, before: number): boolean {
  return frame.plan === true || atoms.slice(0, before).some(isPlan);
}

function directionIn(atoms: readonly Atom[]): 1 | -1 | 0 {
  const move = atoms.findLast((atom): atom is AtomOf<'move'> => atom.t === 'move');
  return move?.dir ?? 1;
}

/** The base that says whose value this is: "23 billion a year earlier", and not "23 billion, up from a year earlier". */
function baseAfter(near: readonly Atom[], versus: boolean): ValueRole['back'] {
  const at = near.findIndex(({ t }) => t === 'base');
  const base = near[at];
  // "Against 171bn over the same months of 2024": behind a comparison the base is the amount's own.
  if (base?.t !== 'base' || (base.adverb && !(versus && base.year !== undefined)) || at > 2) return undefined;
  const between = near.slice(0, at);
  if (between.some((atom) => atom.t === 'role' || atom.t === 'move')) return undefined;
  return {
    unit: base.unit,
    ...(base.again ? { again: true } : {}),
    ...(base.year === undefined ? {} : { year: base.year }),
  };
}

/** "A year earlier it spent 10.4bn": the base stands before, and no comparison leads to it. */
function baseAhead(before: readonly Atom[]): ValueRole['back'] {
  const at = before.findLastIndex(({ t }) => t === 'base');
  const base = before[at];
  if (base?.t !== 'base' || base.adverb) return undefined;
  if (before.slice(at + 1).some((atom) => atom.t === 'role' && atom.role === 'to')) return undefined;
  return { unit: base.unit, ...(base.year === undefined ? {} : { year: base.year }) };
}
