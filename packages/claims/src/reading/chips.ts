import type { Atom, AtomOf } from '../scan/atom.ts';
import type { Clause } from './read-clause.ts';
import type { Statement, Subject } from './statement.ts';

/** What a clause states of chips: how many, at what price, and whether they may be shipped. */
export function readChips(clause: Clause): Statement[] {
  const { atoms, reading } = clause;
  const chips = atoms.filter((atom): atom is AtomOf<'chip'> => atom.t === 'chip');
  const about = chips.length > 0 || atoms.some(({ t }) => t === 'chipnoun');
  const statements = [...statuses(clause, chips)];
  const water = atoms.some(({ t }) => t === 'water');
  if (!about && !water && reading.context.chip === undefined) return statements;
  for (const index of clause.values) {
    const value = atoms[index] as AtomOf<'value'>;
    const statement = chipValue(clause, index, value, chips, about);
    if (statement) statements.push(statement);
  }
  return statements;
}

function chipValue(
  clause: Clause,
  index: number,
  value: AtomOf<'value'>,
  chips: readonly AtomOf<'chip'>[],
  about: boolean,
): Statement | undefined {
  const { atoms, reading } = clause;
  const water = waterBehind(atoms, index) && (about || reading.context.chip !== undefined || centres(reading.sentence));
  if (water) {
    const place = { from: value.from, to: (waterBehind(atoms, index) as Atom).to };
    const subject = buyerOf(clause, value);
    return {
      kind: 'units',
      subject,
      measure: 'other',
      value,
      period: {},
      plan: false,
      chip: 'h20',
      mangled: true,
      ...place,
    };
  }
  const chip = nearest(chips, value)?.model ?? reading.context.chip;
  const common = {
    subject: buyerOf(clause, value),
    measure: 'other' as const,
    value,
    period: {},
    plan: false,
    ...(chip ? { chip } : {}),
  };
  const next = atoms[index + 1];
  const behind = next && (next.t === 'chip' || next.t === 'chipnoun') && next.from - value.to <= 3;
  const counts = behind || value.pieces === true;
  const priced = atoms.slice(index + 1, index + 3).some(({ t }) => t === 'each') || priceBefore(atoms, index);
  if (value.unit === 'money' && priced && (about || chip) && value.low.value < 5_000_000)
    return { ...common, subject: payerOf(clause, value), kind: 'price', ...place(atoms, index, value.from, value.to) };
  if ((value.unit === 'count' || value.unit === 'bare') && counts)
    return { ...common, kind: 'units', ...place(atoms, index, value.from, behind ? next.to : value.to) };
  // What so many at such a price come to.
  const told = reading.sentence.some((atom) => atom.t === 'value' && isCount(atom, reading.sentence));
  const each = reading.sentence.some(({ t }) => t === 'each' || t === 'price');
  if (value.unit === 'money' && chip && told && each && value.low.value >= 5_000_000)
    return { ...common, kind: 'worth', from: value.from, to: value.to };
  return undefined;
}

function isCount(value: AtomOf<'value'>, sentence: readonly Atom[]): boolean {
  if (value.unit !== 'count' && value.unit !== 'bare') return false;
  const next = sentence[sentence.indexOf(value) + 1];
  return value.pieces === true || ((next?.t === 'chip' || next?.t === 'chipnoun') && next.from - value.to <= 3);
}

/**
 * A chip's name that was translated: H20, read as the formula of water, stands as "waters" or مياه behind a number, where
 * chips or data centres are spoken of.
 */
function waterBehind(atoms: readonly Atom[], index: number): Atom | undefined {
  const value = atoms[index] as Atom;
  return atoms.slice(index + 1, index + 3).find(({ t, from }) => t === 'water' && from - value.to <= 2);
}

function centres(sentence: readonly Atom[]): boolean {
  return sentence.some(
    (atom) =>
      atom.t === 'centre' || (atom.t === 'measure' && (atom.measure === 'spending' || atom.measure === 'capex')),
  );
}

function priceBefore(atoms: readonly Atom[], index: number): boolean {
  const before = atoms.slice(Math.max(0, index - 3), index);
  return before.some(({ t }) => t === 'price' || t === 'each');
}

function place(atoms: readonly Atom[], index: number, from: number, to: number): { from: number; to: number } {
  const before = atoms
    .slice(0, index)
    .filter(({ t }) => t === 'chip' || t === 'chipnoun' || t === 'price' || t === 'ship');
  const each = atoms.slice(index + 1, index + 3).find(({ t }) => t === 'each');
  return { from: before.at(-1)?.from ?? from, to: each?.to ?? to };
}

function nearest(chips: readonly AtomOf<'chip'>[], value: Atom): AtomOf<'chip'> | undefined {
  const distance = ({ from, to }: Atom): number => (to <= value.from ? value.from - to : from - value.to);
  return [...chips].sort((left, right) => distance(left) - distance(right))[0];
}

/** Who ships or buys: the company of the clause, a vendor only where no one else is named. */
function buyerOf({ groups, frame, reading }: Clause, value: Atom): Subject | undefined {
  const before = groups.filter(({ to, role }) => to <= value.from && role === 'subject');
  return (before.at(-1) ?? groups[0])?.subject ?? frame.subject ?? reading.context.subject;
}

/** Who pays or asks a price: only a company that the clause names itself. */
function payerOf({ groups }: Clause, value: Atom): Subject | undefined {
  return groups.findLast(({ to, role }) => to <= value.from && role === 'subject')?.subject;
}

/** Each chip that is said to be banned, allowed or in need of a licence. */
function statuses({ atoms, groups }: Clause, chips: readonly AtomOf<'chip'>[]): Statement[] {
  const word = atoms.find((atom): atom is AtomOf<'status'> => atom.t === 'status');
  if (!word || (word.needs === 'ship' && !atoms.some(({ t }) => t === 'ship'))) return [];
  const negated = atoms.some(
    (atom) => atom.t === 'mode' && atom.mode === 'negated' && atom.to <= word.from && word.from - atom.to <= 2,
  );
  const status = negated ? (word.status === 'blocked' ? 'allowed' : 'blocked') : word.status;
  const vendor = groups.find(({ role }) => role === 'vendor')?.subject;
  return chips.map((chip) => ({
    kind: 'status' as const,
    subject: vendor,
    measure: 'other' as const,
    chip: chip.model,
    status,
    period: {},
    plan: false,
    from: Math.min(chip.from, word.from),
    to: Math.max(chip.to, word.to),
  }));
}
