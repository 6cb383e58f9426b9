import type { Currency } from '../../money/currency.ts';
import type { CompanyOption } from './company-option.ts';
import { fitOf } from './fit.ts';
import { type SearchLimits, type Span, search } from './search.ts';
import { sourceSpan } from './source-span.ts';
import type { StatedGrowth } from './stated-growth.ts';
import { convertsOnce, type Ground, type Target, totalOf } from './valuation.ts';
import { growthTest, overlapTest, rangeSpan, type Valued, valuedOptions } from './valued-option.ts';

/** Some companies' options whose total lies in the span, and whether they are all there are. */
export type Matches = { readonly selections: readonly (readonly CompanyOption[])[]; readonly complete: boolean };

/** Finds selections for one span after another. */
export type FindMatches = (span: Span, limits: SearchLimits, growth?: StatedGrowth | undefined) => Matches;

/** The search in one currency at one rate. */
export type Matcher = {
  readonly find: FindMatches;
  /** How many combinations it chooses from. */
  readonly combinations: number;
  /** Of those the plainest, the least and the largest. */
  readonly extremes: readonly (readonly CompanyOption[])[];
};

/**
 * Makes the search for selections of one option for each company whose total lies in a span, fewest departures first; of
 * a total that is a range, a part of it. Figures of one currency for the same days are searched in that currency, for
 * they are converted as a sum; all else is converted first. So every total is the one that a comparison gives, to the unit.
 */
export function matcherOf(ground: Ground, places: readonly (readonly CompanyOption[])[], target: Target): Matcher {
  const asked = places.map((place) => place.filter(({ otherCalendar }) => !otherCalendar));
  const [first] = asked[0] ?? [];
  const { currency, rate } = target;
  const own = sharedCurrency(places);
  const converted = valuedOptions(ground, places, target, own);
  const combinations = product(converted) - (rate === 'average' ? 0 : product(inCurrency(converted, currency)));
  const once = own !== currency && asked.every((place) => place.length > 0) && convertsOnce(asked.flat(), target);
  // A rate other than the average makes another reading only of what is converted.
  const tells = (options: readonly CompanyOption[]) =>
    rate === 'average' || options.some(({ figure }) => figure.value.currency !== currency);
  const extremes = extremesOf(converted).filter(tells);
  if (!first || !own || !once || rate === 'average-by-quarter' || rate === 'convenience')
    return { find: (span, limits, growth) => run(converted, span, limits, growth, tells), combinations, extremes };

  const unconverted = valuedOptions(ground, asked, { ...target, currency: own }, own);
  const from = { currency: own, period: first.days.period };
  const otherDays = places.some((place, at) => place.length !== asked[at]?.length);
  const find: FindMatches = (span, limits, growth) => {
    const inOwn = sourceSpan(ground.dataset, from, { currency, rate }, span);
    const sums = inOwn ? run(unconverted, inOwn, limits, growth) : { selections: [], complete: true };
    if (!otherDays) return sums;
    const mixed = run(converted, loosened(span, places.length), limits, growth, (options) => {
      const total = options.some(({ otherCalendar }) => otherCalendar) && totalOf(ground, options, target);
      return total ? fitOf(total, span).fits !== 'outside' : false;
    });
    return { selections: [...sums.selections, ...mixed.selections], complete: sums.complete && mixed.complete };
  };
  return { find, combinations, extremes };
}

function extremesOf(places: readonly (readonly Valued[])[]): (readonly CompanyOption[])[] {
  if (places.some(({ length }) => length === 0)) return [];
  const ranks: ((one: Valued) => number)[] = [({ cost }) => cost, ({ value }) => value, ({ value }) => -value];
  return ranks.map((rank) =>
    places.map((place) => place.reduce((best, one) => (rank(one) < rank(best) ? one : best)).option),
  );
}

/** Amounts that are converted one by one may be off by half a unit each. */
function loosened({ low, high }: Span, by: number): Span {
  return { low: low - by, high: high + by };
}

function inCurrency(places: readonly (readonly Valued[])[], currency: Currency): Valued[][] {
  return places.map((place) => place.filter(({ option }) => option.figure.value.currency === currency));
}

function product(places: readonly (readonly unknown[])[]): number {
  return places.reduce((total, { length }) => total * length, 1);
}

function sharedCurrency(places: readonly (readonly CompanyOption[])[]): Currency | undefined {
  const [first, ...others] = places.flat().map(({ figure }) => figure.value.currency);
  return others.every((currency) => currency === first) ? first : undefined;
}

function run(
  places: readonly (readonly Valued[])[],
  span: Span,
  limits: SearchLimits,
  growth: StatedGrowth | undefined,
  accept: (options: readonly CompanyOption[]) => boolean = () => true,
): Matches {
  const taken = (selection: readonly number[]) => selection.map((index, at) => places[at]?.[index] as Valued);
  const overlaps = overlapTest(span);
  const grows = growth ? growthTest(growth) : () => true;
  const found = search(places, rangeSpan(places, span), limits, (selection) => {
    const parts = taken(selection);
    return overlaps(parts) && grows(parts) && accept(parts.map(({ option }) => option));
  });
  return {
    selections: found.selections.map(({ selection }) => taken(selection).map(({ option }) => option)),
    complete: found.complete,
  };
}
