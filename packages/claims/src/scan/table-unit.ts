import type { Currency } from '@outlay/domain';
import { quantity } from '../number/quantity.ts';
import type { Token } from '../text/token.ts';
import type { Atom } from './atom.ts';
import type { ValueAtom } from './units.ts';

/** What the bare numbers behind a heading count: "Capex (US$bn): Amazon 44.2, Meta 19.8", 资本开支（亿美元）. */
export type TableUnit = { readonly currency: Currency; readonly exponent: number };

const SCALES: ReadonlyMap<string, number> = new Map([
  ...['bn', 'b', 'billion', 'billions', 'مليار', 'مليارات', '十亿'].map((word) => [word, 9] as const),
  ...['mn', 'm', 'million', 'millions', 'مليون', 'ملايين', '百万'].map((word) => [word, 6] as const),
  ['亿', 8],
  ['万亿', 12],
  ['tn', 12],
]);

/** A heading's unit with the tokens of its brackets. */
type Heading = TableUnit & { readonly from: number; readonly to: number };

/**
 * Reads bare numbers behind a unit in brackets as amounts. The unit of an earlier line holds for the lines below it.
 *
 * @returns the atoms, and the unit that holds behind them
 */
export function applyTableUnit(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  before: TableUnit | undefined,
): { readonly atoms: readonly Atom[]; readonly unit: TableUnit | undefined } {
  const heading = headingIn(tokens, atoms);
  const unit = heading ?? before;
  if (!unit) return { atoms, unit };
  const counted = atoms.flatMap((atom): Atom[] => {
    if (heading && atom.from >= heading.from && atom.to <= heading.to) return [];
    if (heading && atom.from < heading.to) return [atom];
    return [isBare(atom) ? amountOf(atom, unit) : atom];
  });
  return { atoms: counted, unit };
}

function headingIn(tokens: readonly Token[], atoms: readonly Atom[]): Heading | undefined {
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.text !== '(') continue;
    const length = tokens.slice(from + 1, from + 9).findIndex(({ text }) => text === ')');
    if (length < 2) continue;
    const inside = tokens.slice(from + 1, from + 1 + length);
    if (inside.some(({ kind }) => kind === 'number')) continue;
    const to = from + length + 2;
    const currency = atoms.flatMap((atom) =>
      atom.from > from && atom.to < to && (atom.t === 'currency' || atom.t === 'value') ? (atom.currency ?? []) : [],
    )[0];
    const exponent = scaleOf(inside);
    if (currency && exponent !== undefined) return { currency, exponent, from, to };
  }
  return undefined;
}

function scaleOf(inside: readonly Token[]): number | undefined {
  for (let at = 0; at < inside.length; at++) {
    const [one, two] = [inside[at]?.text ?? '', inside[at + 1]?.text ?? ''];
    const scale = SCALES.get(one + two) ?? SCALES.get(one);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

function isBare(atom: Atom): atom is ValueAtom {
  return atom.t === 'value' && atom.unit === 'bare' && !atom.high && (atom as ValueAtom).mantissa !== undefined;
}

function amountOf(atom: ValueAtom, { currency, exponent }: TableUnit): Atom {
  const { from, to, mantissa = '0' } = atom;
  return { t: 'value', unit: 'money', currency, low: quantity(mantissa, exponent), scaled: true, from, to };
}
