import type { Basis } from '../capex/basis.ts';
import { kindOfResult } from '../capex/observation.ts';
import { combine } from '../money/money-range.ts';
import type { Period } from '../period/period.ts';
import type { Caveat, Figure } from './figure.ts';
import { weaker } from './known.ts';

/**
 * Adds and subtracts figures into one for an entity; ranges, kinds, bases, evidence and caveats travel along.
 */
export function combineFigures(
  of: { entity: string; name: string; period: Period },
  terms: readonly { sign: 1 | -1; figure: Figure }[],
): Figure {
  const [first] = terms as readonly [{ sign: 1 | -1; figure: Figure }];
  const figures = terms.map(({ figure }) => figure);
  const value = combine(terms.map(({ sign, figure }) => ({ sign, range: figure.value })));
  const kind = kindOfResult(figures.map((figure) => figure.kind));
  const bases = unique(figures.flatMap((figure) => figure.bases));
  return {
    type: 'figure',
    entity: of.entity,
    period: of.period,
    value,
    kind,
    bases,
    confidence: figures.reduce((grade, figure) => weaker(grade, figure.confidence), first.figure.confidence),
    derivation: {
      op: terms.every(({ sign }) => sign === 1) ? 'sum' : 'difference',
      ...of,
      value,
      kind,
      basis: bases.length === 1 ? (bases[0] as Basis) : undefined,
      operands: figures.map((figure) => figure.derivation),
    },
    caveats: mergeCaveats(figures.flatMap((figure) => figure.caveats)),
  };
}

/** Each caveat once, for all the entities it concerns. */
export function mergeCaveats(caveats: readonly Caveat[]): Caveat[] {
  const merged = new Map<string, Caveat>();
  for (const caveat of caveats) {
    const key = `${caveat.code}\n${caveat.text}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, entities: unique([...known.entities, ...caveat.entities]) } : caveat);
  }
  return [...merged.values()];
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
