import type { Atom, AtomOf } from '../scan/atom.ts';
import { readStatuses } from './chip-status.ts';
import type { Clause } from './read-clause.ts';
import type { Statement, Subject } from './statement.ts';

/** What a clause states of chips: how many, at what price, and whether they may be shipped. */
export function readChips(clause: Clause): Statement[] {
  const { atoms } = clause;
  const chips = atoms.filter((atom): atom is AtomOf<'chip'> => atom.t === 'chip');
  const shipped =
    clause.reading.sentence.some(({ t }) => t === 'ship') && clause.reading.sentence.some(({ t }) => t === 'chipnoun');
  const about = chips.length > 0 || shipped || atoms.some(({ t }) => t === 'chipnoun');
  const statements = readStatuses(clause);
  const water = atoms.some(({ t }) => t === 'water');
  if (!about && !water && chipBefore(clause, Number.POSITIVE_INFINITY) === undefined) return statements;
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
  const chip = nearest(chips, value)?.model ?? chipBefore(clause, value.from);
  const common = {
    subject: buyerOf(clause, value),
    measure: 'other' as const,
    value,
    period: {},
    plan: false,
    ...(chip ? { chip } : {}),
  };
  const noun = countedNoun(clause, index);
  const counts =
    noun !== undefined || value.pieces === true || isPronoun(clause, value) || continuesCount(clause, index);
  const priced =
    atoms.slice(index + 1, index + 3).some(({ t }) => t === 'each') ||
    priceBefore(clause, index) ||
    isUnitPrice(value, chips, atoms);
  if (value.unit === 'money' && priced && (about || chip) && value.low.value < 5_000_000)
    return {
      ...common,
      subject: payerOf(clause, value),
      kind: 'price',
      ...place(atoms, index, value.from, value.to),
    };
  // 一块H20 is one of a kind, and no number of them.
  if ((value.unit === 'count' || value.unit === 'bare') && counts && value.low.value >= 100)
    return {
      ...common,
      subject: ownerOf(clause, index) ?? common.subject,
      kind: 'units',
      ...place(atoms, index, value.from, noun?.to ?? value.to),
    };
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

/** What may stand between a number and the chips that it counts: "485,000 of Nvidia's Hopper chips". */
const COUNTED: ReadonlySet<Atom['t']> = new Set(['of', 'name', 'proper', 'reference', 'chip', 'segment', 'measure']);

/** The chips that a number counts, where they stand behind it. */
function countedNoun({ atoms }: Clause, index: number): Atom | undefined {
  const value = atoms[index] as Atom;
  for (const atom of atoms.slice(index + 1)) {
    if (atom.from - value.to > 8) return undefined;
    if (atom.t === 'chipnoun' || atom.t === 'chip') return atom;
    if (!COUNTED.has(atom.t)) return undefined;
  }
  return undefined;
}

/** "1mn of them", where chips have been named. */
function isPronoun({ reading: { tokens } }: Clause, { to }: Atom): boolean {
  return tokens[to]?.text === 'of' && /^(?:them|these|those)$/.test(tokens[to + 1]?.text ?? '');
}

/** "Against 224,000 for Meta and 196,000 for Amazon", behind a number of chips. */
function continuesCount(clause: Clause, index: number): boolean {
  const { atoms, values } = clause;
  const before = values[values.indexOf(index) - 1];
  if (before === undefined) return followsCount(clause, index);
  const counted =
    (atoms[before] as AtomOf<'value'>).pieces || countedNoun(clause, before) || continuesCount(clause, before);
  return Boolean(counted) && ownerOf(clause, index) !== undefined;
}

/** "Microsoft took 485,000 …; Meta got 224,000": an earlier clause counted chips, and a company stands before this one. */
function followsCount({ atoms, groups, reading: { sentence } }: Clause, index: number): boolean {
  const value = atoms[index] as Atom;
  const counted = sentence.some((atom) => atom.t === 'value' && atom.to < value.from && isCount(atom, sentence));
  return counted && groups.some(({ to }) => to <= value.from && value.from - to <= 3);
}

/** Whose number it is: the company right behind it, "224,000 for Meta". */
function ownerOf({ groups, reading }: Clause, index: number): Subject | undefined {
  const group = groups.find(({ first }) => first === index + 1 || first === index + 2);
  const word = group && reading.tokens[group.from - 1]?.text;
  return word !== undefined && /^(?:for|by|at|to)$/.test(word) ? group?.subject : undefined;
}

/** "A B200 changed hands for $30,000": beside a chip, an amount of this size can only be its price. */
function isUnitPrice(value: AtomOf<'value'>, chips: readonly Atom[], atoms: readonly Atom[]): boolean {
  const told = atoms.some(({ t }) => t === 'measure' || t === 'spend');
  return chips.length > 0 && !told && value.low.value >= 500 && value.low.value < 1_000_000;
}

/** A price before the number, with no other number between. */
function priceBefore({ atoms, values }: Clause, index: number): boolean {
  const start = (values[values.indexOf(index) - 1] ?? -1) + 1;
  return atoms.slice(start, index).some(({ t }) => t === 'price' || t === 'each');
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

/** The chip that was spoken of last: earlier in the sentence, else in the text. */
function chipBefore({ reading: { sentence, context } }: Clause, place: number): string | undefined {
  const named = sentence.findLast((atom): atom is AtomOf<'chip'> => atom.t === 'chip' && atom.from < place);
  return named?.model ?? context.chip;
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
