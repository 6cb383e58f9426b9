import { decimalFraction, fractionToNumber } from '../number/fraction.ts';
import { compareFractions, QUANTITIES, type Quantity, quantityOf, type Spec, type Specs } from './specs.ts';

/** How a quantity is compared. Rules are exact about it: 4,800 is inside ">= 4800" and outside "< 4800". */
export type Operator = '>=' | '<' | '>' | '<=';

/** One comparison of a rule. */
export type Threshold = { readonly quantity: Quantity; readonly op: Operator; readonly threshold: number };

/** A comparison with the number that was compared; `holds` is null where the number is not known. */
export type ThresholdComparison = Threshold & {
  readonly value?: number | undefined;
  readonly holds: boolean | null;
  readonly missing: readonly Spec[];
};

/** Comparisons that a rule joins by "and", and what follows where all of them hold. */
export type Leg<Result> = { readonly when: readonly Threshold[]; readonly result: Result };

/** The result of the first leg that holds; none; or unknown, where a leg might hold if something were known. */
export type Match<Result> = {
  readonly outcome: 'holds' | 'none' | 'unknown';
  readonly result?: Result | undefined;
  /** The comparisons that decided, and no others. */
  readonly decided: readonly ThresholdComparison[];
  readonly missing: readonly Spec[];
};

/** `quantity >= threshold`. */
/* @__NO_SIDE_EFFECTS__ */
export function atLeast(quantity: Quantity, threshold: number): Threshold {
  return { quantity, op: '>=', threshold };
}

/** `quantity < threshold`. */
/* @__NO_SIDE_EFFECTS__ */
export function below(quantity: Quantity, threshold: number): Threshold {
  return { quantity, op: '<', threshold };
}

/** `quantity > threshold`. */
/* @__NO_SIDE_EFFECTS__ */
export function above(quantity: Quantity, threshold: number): Threshold {
  return { quantity, op: '>', threshold };
}

/**
 * The comparisons of legs. Like the makers of thresholds it is marked as free of effects, so that a bundler leaves the rules
 * out of a program that asks for none.
 */
/* @__NO_SIDE_EFFECTS__ */
export function linesOf(...legs: readonly (readonly Leg<unknown>[])[]): readonly (readonly Threshold[])[] {
  return legs.flat().map(({ when }) => when);
}

/** Compares exactly: rates and areas are decimal numbers as printed, and so are thresholds. */
export function compareWith(specs: Specs, { quantity, op, threshold }: Threshold): ThresholdComparison {
  const found = quantityOf(specs, quantity);
  if (found.missing) return { quantity, op, threshold, holds: null, missing: found.missing };
  const sign = compareFractions(found.exact, decimalFraction(String(threshold)));
  return { quantity, op, threshold, value: fractionToNumber(found.exact), holds: HOLDS[op](sign), missing: [] };
}

const HOLDS: Readonly<Record<Operator, (sign: number) => boolean>> = {
  '>=': (sign) => sign >= 0,
  '>': (sign) => sign > 0,
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
};

/** The first leg all of whose comparisons hold. A leg with a comparison that fails is out, whatever else is unknown. */
export function firstMatch<Result>(specs: Specs, legs: readonly Leg<Result>[]): Match<Result> {
  const compared = legs.map(({ when }) => when.map((threshold) => compareWith(specs, threshold)));
  const holding = compared.findIndex((leg) => leg.every(({ holds }) => holds === true));
  if (holding >= 0) {
    return { outcome: 'holds', result: legs[holding]?.result, decided: compared[holding] ?? [], missing: [] };
  }
  const open = compared.filter((leg) => !leg.some(({ holds }) => holds === false));
  if (open.length > 0) {
    const missing = [...new Set(open.flatMap((leg) => leg.flatMap((one) => one.missing)))];
    return { outcome: 'unknown', decided: distinct(open.flat()), missing };
  }
  return { outcome: 'none', decided: fewestFailures(compared), missing: [] };
}

/**
 * Why no leg holds, in as few comparisons as say it: the quantity that fails in most legs, then the next for the legs
 * that are left; of several thresholds of one quantity the nearest.
 */
function fewestFailures(legs: readonly (readonly ThresholdComparison[])[]): ThresholdComparison[] {
  let left = legs.map((leg) => leg.filter(({ holds }) => holds === false));
  const chosen: ThresholdComparison[] = [];
  while (left.length > 0) {
    const quantities = [...new Set(left.flat().map(({ quantity }) => quantity))];
    const failing = (quantity: Quantity) => left.filter((leg) => leg.some((one) => one.quantity === quantity)).length;
    const most = quantities.reduce((best, quantity) => (failing(quantity) > failing(best) ? quantity : best));
    const of = (leg: readonly ThresholdComparison[]) => leg.find(({ quantity }) => quantity === most);
    chosen.push(nearest(left.flatMap((leg) => of(leg) ?? [])));
    left = left.filter((leg) => of(leg) === undefined);
  }
  return chosen.sort((left, right) => QUANTITIES.indexOf(left.quantity) - QUANTITIES.indexOf(right.quantity));
}

function nearest(comparisons: readonly ThresholdComparison[]): ThresholdComparison {
  const distance = ({ value, threshold }: ThresholdComparison) => Math.abs((value ?? 0) - threshold);
  return comparisons.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function distinct(comparisons: readonly ThresholdComparison[]): ThresholdComparison[] {
  const key = ({ quantity, op, threshold }: ThresholdComparison) => `${quantity} ${op} ${threshold}`;
  return [...new Map(comparisons.map((one) => [key(one), one])).values()];
}
