import type { Grammar } from '../grammar.ts';
import type { Atom } from './atom.ts';
import { boundOf, joinBounds, joinVerbs } from './bounds.ts';
import { joinRanges } from './ranges.ts';
import type { Scanned } from './scan.ts';
import { joinUnits } from './units.ts';

/** Joins numbers with their currencies and units, ranges with their ends, and bounds with what they bound. */
export function joinValues({ tokens, atoms }: Scanned, grammar: Grammar): Scanned {
  const withUnits = joinUnits(tokens, atoms, grammar);
  const withRanges = shareCurrency(mergeFactors(joinRanges(tokens, withUnits, grammar)));
  return { tokens, atoms: maskCounts(joinBounds(tokens, joinVerbs(tokens, withRanges))) };
}

/** In a list of amounts, the currency of the last is that of all: 120亿、149亿和140亿美元. */
function shareCurrency(atoms: readonly Atom[]): Atom[] {
  const shared = [...atoms];
  for (let at = shared.length - 1; at > 1; at--) {
    const money = shared[at] as Atom;
    if (money.t !== 'value' || money.unit !== 'money' || money.currency === undefined) continue;
    for (let back = at - 1; back > 0; back--) {
      const atom = shared[back] as Atom;
      if (atom.t === 'and' || atom.t === 'bound') continue;
      if (atom.t !== 'value' || atom.unit !== 'count' || (shared[back + 1] as Atom).t !== 'and') break;
      shared[back] = { ...atom, unit: 'money', currency: money.currency };
    }
  }
  return shared;
}

/** A small number without a unit counts something else, unless chips stand behind it. */
function maskCounts(atoms: readonly Atom[]): Atom[] {
  return atoms.map((atom, index) => {
    if (atom.t !== 'value' || atom.unit !== 'bare') return atom;
    const next = atoms[index + 1];
    const chips = next && (next.t === 'chip' || next.t === 'chipnoun') && next.from - atom.to <= 3;
    return chips ? atom : { t: 'mask', from: atom.from, to: atom.to };
  });
}

/** تضاعف ثلاث مرات, تضاعفت بأكثر من الضعف: the verb says that something multiplied, what follows by how much. */
function mergeFactors(atoms: readonly Atom[]): Atom[] {
  const merged: Atom[] = [];
  for (const atom of atoms) {
    const last = merged.at(-1);
    const before = last?.t === 'bound' || (last?.t === 'role' && last.role === 'by') ? merged.at(-2) : last;
    const follows =
      atom.t === 'value' && atom.unit === 'times' && before?.t === 'value' && before.verb && atom.from - before.to <= 4;
    if (!follows) {
      merged.push(atom);
      continue;
    }
    const bound = last?.t === 'bound' ? boundOf(atom, last.bound) : {};
    merged.splice(merged.indexOf(before), merged.length, { ...atom, ...bound, verb: true, from: before.from });
  }
  return merged;
}
