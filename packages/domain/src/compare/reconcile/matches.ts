import type { Currency } from '../../money/currency.ts';
import { highest, lowest } from '../../number/range.ts';
import type { CompanyOption } from './company-option.ts';
import { type Alternative, type Found, type SearchLimits, type Span, search } from './search.ts';
import { sourceSpan } from './source-span.ts';
import { convertsOnce, type Ground, partOf, type Target } from './valuation.ts';

/** Some companies' options whose total lies in the span. */
export type Matches = { readonly selections: readonly (readonly CompanyOption[])[]; readonly complete: boolean };

/**
 * The selections of one option for each company whose total lies in the span, fewest departures first; of a total
 * that is a range, a part of it. Figures of one currency for the same days are searched in that currency, for they are
 * converted as a sum; all else is converted first. So every total is the one that a comparison gives, to the unit.
 *
 * @param accept a further condition.
 */
export function matchingSelections(
  ground: Ground,
  places: readonly (readonly CompanyOption[])[],
  target: Target,
  within: Span,
  limits: SearchLimits,
  accept: (options: readonly CompanyOption[]) => boolean = () => true,
): Matches {
  const asked = places.map((place) => place.filter(({ otherCalendar }) => !otherCalendar));
  const from = asked[0]?.[0];
  const { currency, rate } = target;
  const own = sharedCurrency(places);
  const once = own !== currency && asked.every((place) => place.length > 0) && convertsOnce(asked.flat(), target);
  if (!from || !own || !once || rate === 'average-by-quarter' || rate === 'convenience')
    return run(ground, places, target, within, limits, accept);
  const inOwn = sourceSpan(ground.dataset, { currency: own, period: from.days.period }, { currency, rate }, within);
  const first = inOwn ? run(ground, asked, { ...target, currency: own }, inOwn, limits, accept) : NONE;
  if (places.every((place, at) => place.length === asked[at]?.length)) return first;
  const mixed = run(
    ground,
    places,
    target,
    within,
    limits,
    (options) => !convertsOnce(options, target) && accept(options),
  );
  return { selections: [...first.selections, ...mixed.selections], complete: first.complete && mixed.complete };
}

const NONE: Matches = { selections: [], complete: true };

function sharedCurrency(places: readonly (readonly CompanyOption[])[]): Currency | undefined {
  const [first, ...others] = places.flat().map(({ figure }) => figure.value.currency);
  return others.every((currency) => currency === first) ? first : undefined;
}

type Valued = Alternative & { readonly low: number; readonly high: number; readonly option: CompanyOption };

function run(
  ground: Ground,
  places: readonly (readonly CompanyOption[])[],
  target: Target,
  within: Span,
  limits: SearchLimits,
  accept: (options: readonly CompanyOption[]) => boolean,
): Matches {
  const valued = places.map((place) => place.flatMap((option) => valuedOption(ground, option, target)));
  const widest = (of: (one: Valued) => number) =>
    valued.reduce((total, place) => total + Math.max(0, ...place.map(of)), 0);
  // Ranges are searched by one value each, in a span that is wider by all that they can reach.
  const reached = {
    low: within.low - widest(({ high, value }) => high - value),
    high: within.high + widest(({ low, value }) => value - low),
  };
  const taken = (selection: readonly number[]) => selection.map((index, at) => valued[at]?.[index] as Valued);
  const found: Found = search(valued, reached, limits, (selection) => {
    const parts = taken(selection);
    const total = (of: (one: Valued) => number) => parts.reduce((sum, part) => sum + of(part), 0);
    const meets = total(({ low }) => low) < within.high && total(({ high }) => high) >= within.low;
    return meets && accept(parts.map(({ option }) => option));
  });
  return {
    selections: found.selections.map(({ selection }) => taken(selection).map(({ option }) => option)),
    complete: found.complete,
  };
}

function valuedOption(ground: Ground, option: CompanyOption, target: Target): Valued[] {
  const part = partOf(ground, option, target);
  if (!part) return [];
  const low = lowest(part.value) ?? Number.NEGATIVE_INFINITY;
  const high = highest(part.value) ?? Number.POSITIVE_INFINITY;
  const value = Number.isFinite(low) ? low : high;
  return [{ value, low, high, cost: option.departures, option }];
}
