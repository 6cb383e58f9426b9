import type { StatusWord } from '../lexicon/tag.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import type { Clause } from './read-clause.ts';
import type { Statement } from './statement.ts';

/** Chips that are named together, with their places among the atoms. */
type ChipList = { readonly chips: readonly AtomOf<'chip'>[]; readonly first: number; readonly last: number };

/** Words that say what the rules make of chips, with their places among the atoms and the tokens. */
type Ruling = {
  readonly status: StatusWord;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
};

/** Each chip that is said to be banned, allowed or in need of a licence. */
export function readStatuses(clause: Clause): Statement[] {
  const lists = chipLists(clause.atoms);
  const rulings = lists.length > 0 ? rulingsOf(clause) : [];
  const [first] = rulings;
  if (!first) return [];
  const leads = first.first < (lists[0] as ChipList).first;
  const vendor = clause.groups.find(({ role }) => role === 'vendor')?.subject;
  return lists.flatMap((list, index) => {
    // "The banned H100" and "H100 المحظورة": what stands right against a chip is said of it.
    const beside = rulings.find(({ from }) => from === (clause.atoms[list.last] as Atom).to);
    const before = leads ? rulings.findLast(({ last }) => last < list.first) : undefined;
    const ruling = beside ?? before ?? rulingBehind(clause, lists, index, rulings);
    if (!ruling) return [];
    return list.chips.map((chip) => ({
      kind: 'status' as const,
      subject: vendor,
      measure: 'other' as const,
      chip: chip.model,
      status: ruling.status,
      period: {},
      plan: false,
      from: Math.min(chip.from, ruling.from),
      to: Math.max(chip.to, ruling.to),
    }));
  });
}

/** What may stand between chips that are named together. */
const LISTED: ReadonlySet<Atom['t']> = new Set(['and', 'chipnoun', 'name', 'mask', 'period', 'date', 'proper']);

function chipLists(atoms: readonly Atom[]): ChipList[] {
  const lists: { chips: AtomOf<'chip'>[]; first: number; last: number }[] = [];
  for (const [at, atom] of atoms.entries()) {
    if (atom.t !== 'chip') continue;
    const list = lists.at(-1);
    if (list && onlyListed(atoms, list.last, at)) {
      list.chips.push(atom);
      list.last = at;
    } else lists.push({ chips: [atom], first: at, last: at });
  }
  return lists;
}

/** 与 joins chips, and compares elsewhere. */
function joins(atom: Atom): boolean {
  return atom.t === 'role' && atom.role === 'versus' && atom.to - atom.from === 1;
}

function onlyListed(atoms: readonly Atom[], from: number, to: number): boolean {
  return atoms.slice(from + 1, to).every((atom) => LISTED.has(atom.t) || joins(atom));
}

/** "The A100 is banned, the H20 may be sold": the words behind a list, before the next one. */
function rulingBehind(
  { atoms }: Clause,
  lists: readonly ChipList[],
  index: number,
  rulings: readonly Ruling[],
): Ruling | undefined {
  const { last } = lists[index] as ChipList;
  const next = lists[index + 1];
  const ruling = rulings.find(({ first }) => first > last);
  return !ruling || !next || ruling.first < next.first || onlyListed(atoms, last, next.first) ? ruling : undefined;
}

function rulingsOf(clause: Clause): Ruling[] {
  const { atoms } = clause;
  return atoms.flatMap((atom, index): Ruling[] => {
    const ruling = rulingAt(clause, atom, index);
    return ruling ? [ruling] : [];
  });
}

function rulingAt(clause: Clause, atom: Atom, index: number): Ruling | undefined {
  const { atoms } = clause;
  const place = { first: index, last: index, from: atom.from, to: atom.to };
  switch (atom.t) {
    case 'status': {
      const flips = atoms.some((other) => isNegation(other) && other.to <= atom.from && atom.from - other.to <= 2);
      return { ...place, status: flips ? (atom.status === 'blocked' ? 'allowed' : 'blocked') : atom.status };
    }
    case 'licence':
      return licenceAt(atoms, atom, index);
    case 'can':
    case 'mode':
      return ableAt(clause, atom, index);
    default:
      return undefined;
  }
}

function isNegation(atom: Atom): boolean {
  return atom.t === 'mode' && atom.mode === 'negated';
}

/** "It needs a licence", "a licence is required", "without a licence". */
function licenceAt(
  atoms: readonly Atom[],
  { from, to, without }: AtomOf<'licence'>,
  index: number,
): Ruling | undefined {
  const place = { first: index, last: index, from, to };
  if (without) return { ...place, status: 'allowed' };
  const at = atoms.findLastIndex((atom, other) => atom.t === 'require' && Math.abs(other - index) <= 4);
  const verb = atoms[at];
  if (!verb) return undefined;
  const negated = atoms.some((atom) => isNegation(atom) && atom.to <= verb.from && verb.from - atom.to <= 1);
  return {
    status: negated ? 'allowed' : 'licence',
    first: Math.min(at, index),
    last: Math.max(at, index),
    from: Math.min(from, verb.from),
    to: Math.max(to, verb.to),
  };
}

/** "Can be sold to China", "may no longer ship": what may be done with chips, where exports are spoken of. */
function ableAt({ atoms, reading }: Clause, atom: Atom, index: number): Ruling | undefined {
  if (atom.t === 'mode' && !atom.able) return undefined;
  const after = atoms.findIndex(({ t }, other) => other > index && (t === 'ship' || t === 'export'));
  // "The A800 may be sold; the H100 may not."
  const elided =
    after < 0 && atom.t === 'mode' && reading.sentence.some(({ t, to }) => t === 'ship' && to <= atom.from);
  const at = elided ? index : after;
  const verb = atoms[at];
  if (!verb || verb.from - atom.to > 8) return undefined;
  if (!reading.grammar.exports.test(reading.tokens.map(({ text }) => text).join(reading.grammar.joint)))
    return undefined;
  const negated =
    atom.t === 'mode' ||
    atoms.some(
      (other) => isNegation(other) && other.to <= verb.from && (other.from >= atom.from || atom.from - other.to <= 2),
    );
  return { status: negated ? 'blocked' : 'allowed', first: index, last: at, from: atom.from, to: verb.to };
}
