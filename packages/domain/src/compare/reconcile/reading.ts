import { mergeCaveats, unique } from '../../figure/combine-figures.ts';
import type { Figure } from '../../figure/figure.ts';
import { periodLabel } from '../../period/calendar-label.ts';
import { comparable, growth } from '../growth.ts';
import type { CompanyOption } from './company-option.ts';
import { readingWords } from './departure-words.ts';
import { type Candidate, departuresOf } from './departures.ts';
import { fitOf, isBounded, type Stated } from './fit.ts';
import type { Reading } from './reconciliation.ts';
import { type Ground, type Target, totalOf } from './valuation.ts';
import { earlierOption } from './valued-option.ts';

/** A candidate with its total, and how it stands to what was stated; `undefined` where it has no total. */
export function readingOf(
  ground: Ground,
  candidate: Candidate,
  places: readonly (readonly CompanyOption[])[],
  stated: Stated,
): Reading | undefined {
  const total = totalOf(ground, candidate.options, candidate.target);
  if (!total) return undefined;
  const departures = departuresOf(ground, candidate, places);
  const grown = growthOf(ground, candidate, total);
  const growthFits = stated.growth && grown !== null && grown >= stated.growth.low && grown < stated.growth.high;
  return {
    text: readingWords(candidate),
    ...(isBounded(stated) ? fitOf(total, stated.amount) : { fits: growthFits ? 'inside' : 'outside', distance: 0 }),
    ...(stated.growth ? { growthFits: growthFits === true } : {}),
    value: { ...total.value, kind: total.kind },
    choice: candidate.choice,
    rate: candidate.target.rate,
    companies: candidate.options.map((option) => ({
      id: option.company.id,
      name: option.company.shortNames.en,
      basis: option.basis,
      ...(option.bridge ? { bridge: option.bridge } : {}),
      headline: option.headline,
      period: { label: periodLabel(option.days.period), ...option.days.period },
      otherCalendar: option.otherCalendar,
      value: { ...option.figure.value, kind: option.figure.kind },
    })),
    departures,
    growth: grown,
    confidence: total.confidence,
    caveats: mergeCaveats(total.caveats),
    derivation: total.derivation,
  };
}

/** Growth on the same definitions over the period before: in the companies' own currency where they share one. */
function growthOf(ground: Ground, { options, target }: Candidate, total: Figure): number | null {
  const before = options.map((option) => earlierOption(ground, option));
  if (!before.every((option, at) => option && comparable(option.figure, (options[at] as CompanyOption).figure)))
    return null;
  const currencies = unique(options.map(({ figure }) => figure.value.currency));
  const own = currencies.length === 1 ? currencies[0] : undefined;
  const measured: Target = own ? { currency: own, rate: 'average' } : target;
  const now = measured === target ? total : totalOf(ground, options, measured);
  const then = totalOf(ground, before as CompanyOption[], measured);
  return growth(then?.value, now?.value) ?? null;
}
