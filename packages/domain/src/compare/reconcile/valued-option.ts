import type { Currency } from '../../money/currency.ts';
import { highest, isPoint, lowest } from '../../number/range.ts';
import { comparable } from '../growth.ts';
import { type CompanyOption, optionAnswer } from './company-option.ts';
import type { Alternative, Span } from './search.ts';
import type { StatedGrowth } from './stated-growth.ts';
import { type Ground, partOf, type Target } from './valuation.ts';

/** An option as the search takes it: a whole number to add, its range, and the points that growth is measured between. */
export type Valued = Alternative & {
  readonly option: CompanyOption;
  readonly low: number;
  readonly high: number;
  readonly growth: { readonly before: number; readonly now: number } | undefined;
};

/**
 * The options of each company with their amounts in the target; those that it cannot be said for are left out.
 *
 * @param own the currency that all share; growth is measured in it.
 */
export function valuedOptions(
  ground: Ground,
  places: readonly (readonly CompanyOption[])[],
  target: Target,
  own: Currency | undefined,
): Valued[][] {
  const measured: Target = own ? { currency: own, rate: 'average' } : target;
  return places.map((place) =>
    place.flatMap((option): Valued[] => {
      const part = partOf(ground, option, target);
      if (!part) return [];
      const low = lowest(part.value) ?? Number.NEGATIVE_INFINITY;
      const high = highest(part.value) ?? Number.POSITIVE_INFINITY;
      const value = Number.isFinite(low) ? low : high;
      return [{ option, value, low, high, cost: option.departures, growth: growthPoints(ground, option, measured) }];
    }),
  );
}

function growthPoints(ground: Ground, option: CompanyOption, measured: Target): Valued['growth'] {
  const earlier = earlierOption(ground, option);
  if (!earlier || !comparable(earlier.figure, option.figure)) return undefined;
  const [before, now] = [earlier, option].map((one) => partOf(ground, one, measured)?.value);
  if (!before || !now || !isPoint(before) || !isPoint(now)) return undefined;
  return { before: before.amount, now: now.amount };
}

/** The option on the same definition over the period before, or `undefined` where it has no figure. */
export function earlierOption(ground: Ground, option: CompanyOption): CompanyOption | undefined {
  const { company, basis, days } = option;
  const { answer } = optionAnswer(ground, company, basis, days.earlier);
  if (answer.type === 'gap') return undefined;
  return { ...option, figure: answer, days: { period: days.earlier, earlier: days.earlier } };
}

/** The span in which one value of each range is looked for: wider by all that the ranges can reach. */
export function rangeSpan(places: readonly (readonly Valued[])[], { low, high }: Span): Span {
  const widest = (of: (one: Valued) => number) =>
    places.reduce((total, place) => total + Math.max(0, ...place.map(of)), 0);
  return { low: low - widest((one) => one.high - one.value), high: high + widest((one) => one.value - one.low) };
}

/** Whether a part of the total lies in the span. */
export function overlapTest({ low, high }: Span): (parts: readonly Valued[]) => boolean {
  return (parts) => {
    let [least, most] = [0, 0];
    for (const part of parts) {
      least += part.low;
      most += part.high;
    }
    return least < high && most >= low;
  };
}

/** Whether the total has grown as stated. */
export function growthTest({ low, high }: StatedGrowth): (parts: readonly Valued[]) => boolean {
  return (parts) => {
    let [before, now] = [0, 0];
    for (const { growth } of parts) {
      if (!growth) return false;
      before += growth.before;
      now += growth.now;
    }
    const grown = now / before - 1;
    return before > 0 && grown >= low && grown < high;
  };
}
