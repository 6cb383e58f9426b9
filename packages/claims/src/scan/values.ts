import type { Grammar } from '../grammar.ts';
import { quantity } from '../number/quantity.ts';
import type { Atom } from './atom.ts';
import { boundOf, joinBounds, joinVerbs } from './bounds.ts';
import { joinRanges } from './ranges.ts';
import type { Scanned } from './scan.ts';
import { applyTableUnit, type TableUnit } from './table-unit.ts';
import { joinUnits, type ValueAtom } from './units.ts';

/** A sentence with its values joined, and the unit of a table that holds for the lines below. */
export type Joined = Scanned & { readonly unit: TableUnit | undefined };

/** Joins numbers with their currencies and units, ranges with their ends, and bounds with what they bound. */
export function joinValues({ tokens, atoms }: Scanned, grammar: Grammar, unit?: TableUnit): Joined {
  const withUnits = applyTableUnit(tokens, joinUnits(tokens, atoms, grammar), unit);
  const withRanges = shareCurrency(mergeFactors(joinRanges(tokens, withUnits.atoms, grammar)));
  const bounded = joinBounds(tokens, joinVerbs(tokens, withRanges));
  return { tokens, atoms: maskCounts(bounded), unit: withUnits.unit };
}

/** In a list of amounts, the currency of the last is that of all: 120亿、149亿和140亿美元. */
function shareCurrency(atoms: readonly Atom[]): Atom[] {
  const shared = [...atoms];
  for (let at = shared.length - 1; at > 1; at--) {
    const money = shared[at] as Atom;
    if (money.t !== 'value' || money.unit !== 'money' || money.currency === undefined) continue;
    shareMagnitude(shared, at);
    for (let back = at - 1; back > 0; back--) {
      const atom = shared[back] as Atom;
      if (atom.t === 'and' || atom.t === 'bound') continue;
      if (atom.t !== 'value' || atom.unit !== 'count' || (shared[back + 1] as Atom).t !== 'and') break;
      shared[back] = { ...atom, unit: 'money', currency: money.currency };
    }
  }
  return shared;
}

/** "41.0, 54.2 and 44.9 billion dollars": in a list of three or more the magnitude of the last is that of all. */
function shareMagnitude(atoms: Atom[], at: number): void {
  const last = atoms[at] as ValueAtom;
  const exponent = last.exponent ?? 0;
  let first = at;
  while (first >= 2 && (atoms[first - 1] as Atom).t === 'and' && isBare(atoms[first - 2] as Atom)) first -= 2;
  const told = atoms.some(({ t }) => t === 'respectively');
  if (exponent === 0 || (at - first) / 2 < (told ? 1 : 2)) return;
  for (let place = first; place < at; place += 2) {
    const atom = atoms[place] as ValueAtom;
    const { mantissa, from, to } = atom;
    if (mantissa === undefined) continue;
    const { unit, currency } = last;
    atoms[place] = {
      t: 'value',
      unit,
      low: quantity(mantissa, exponent),
      scaled: true,
      ...(currency === undefined ? {} : { currency }),
      from,
      to,
    };
  }
}

function isBare(atom: Atom): boolean {
  return atom.t === 'value' && atom.unit === 'bare' && !atom.high;
}

/** A small number without a unit counts something else, unless chips stand behind it. */
function maskCounts(atoms: readonly Atom[]): Atom[] {
  const shipped = atoms.some(({ t }) => t === 'ship') && atoms.some(({ t }) => t === 'chip' || t === 'chipnoun');
  return atoms.map((atom, index) => {
    if (atom.t !== 'value' || atom.unit !== 'bare') return atom;
    const next = atoms[index + 1];
    const chips = next && (next.t === 'chip' || next.t === 'chipnoun') && next.from - atom.to <= 3;
    // "485,000 of Nvidia's Hopper chips, against 224,000 for Meta": a large number beside chips may count them.
    return chips || (shipped && atom.low.value >= 1000) ? atom : { t: 'mask', from: atom.from, to: atom.to };
  });
}

/** What may stand between a verb that multiplies and the number of times. */
const MULTIPLIED: ReadonlySet<Atom['t']> = new Set([
  'measure',
  'name',
  'reference',
  'period',
  'base',
  'of',
  'bound',
  'role',
]);

/** The verb that a number of times belongs to, as a place among the atoms before it; -1 where there is none. */
function factorBefore(atoms: readonly Atom[], times: Atom): number {
  const at = atoms.findLastIndex(({ t }) => !MULTIPLIED.has(t));
  const verb = atoms[at];
  const passed = atoms.slice(at + 1);
  const moved = passed.some((atom) => atom.t === 'role' && atom.role !== 'by');
  return verb?.t === 'value' && verb.verb && !moved && times.from - verb.to <= 9 ? at : -1;
}

/** تضاعف ثلاث مرات, تضاعفت بأكثر من الضعف: the verb says that something multiplied, what follows by how much. */
function mergeFactors(atoms: readonly Atom[]): Atom[] {
  const merged: Atom[] = [];
  for (const atom of atoms) {
    const last = merged.at(-1);
    const at = atom.t === 'value' && atom.unit === 'times' ? factorBefore(merged, atom) : -1;
    const factor = merged[at];
    if (atom.t !== 'value' || !factor) {
      merged.push(atom);
      continue;
    }
    const bound = last?.t === 'bound' ? boundOf(atom, last.bound) : {};
    // What multiplied stands between the verb and the number: تضاعفت النفقات الرأسمالية أربع مرات.
    const between = merged.slice(at + 1).filter(({ t }) => t !== 'bound' && t !== 'role');
    const value = { ...atom, ...bound, verb: true as const };
    merged.splice(at, merged.length, ...(between.length > 0 ? [...between, value] : [{ ...value, from: factor.from }]));
  }
  return merged;
}
