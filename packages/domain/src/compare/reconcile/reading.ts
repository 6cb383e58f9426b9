import { mergeCaveats, unique } from '../../figure/combine-figures.ts';
import type { Figure } from '../../figure/figure.ts';
import { figureOf } from '../../figure/resolve.ts';
import { highest, lowest } from '../../number/range.ts';
import { periodLabel } from '../../period/calendar-label.ts';
import { comparable, growth } from '../growth.ts';
import type { CompanyOption } from './company-option.ts';
import { type Candidate, departuresOf } from './departures.ts';
import type { Reading } from './reconciliation.ts';
import type { Span } from './search.ts';
import { type Ground, type Target, totalOf } from './valuation.ts';

/** What was stated: an amount, growth, or both, as spans. */
export type Stated = { readonly amount: Span; readonly growth?: { low: number; high: number } | undefined };

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
  return {
    text: words(candidate, departures),
    ...fitOf(total, stated.amount),
    ...(stated.growth
      ? { growthFits: grown !== null && grown >= stated.growth.low && grown < stated.growth.high }
      : {}),
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

/** Whether a total lies in the span, and how far it is off. */
export function fitOf({ value }: Figure, within: Span): Pick<Reading, 'fits' | 'distance'> {
  const low = lowest(value) ?? Number.NEGATIVE_INFINITY;
  const high = highest(value) ?? Number.POSITIVE_INFINITY;
  if (low >= within.high) return { fits: 'outside', distance: low - within.high + 1 };
  if (high < within.low) return { fits: 'outside', distance: high - within.low };
  return { fits: low >= within.low && high < within.high ? 'inside' : 'overlap', distance: 0 };
}

/** Growth on the same definitions over the period before: in the companies' own currency where they share one. */
export function growthOf(ground: Ground, { options, target }: Candidate, total: Figure): number | null {
  const before = options.map((option): CompanyOption | undefined => {
    const { company, basis, days } = option;
    const answer = figureOf(ground.dataset, company, {
      metric: 'capex',
      basis,
      period: days.earlier,
      asOf: ground.asOf,
    });
    return answer.type === 'figure'
      ? { ...option, figure: answer, days: { period: days.earlier, earlier: days.earlier } }
      : undefined;
  });
  if (!before.every((option) => option !== undefined)) return null;
  const currencies = unique(options.map(({ figure }) => figure.value.currency));
  const measured: Target =
    currencies.length === 1 && currencies[0] ? { currency: currencies[0], rate: 'average' } : target;
  const now = measured === target ? total : totalOf(ground, options, measured);
  const then = totalOf(ground, before, measured);
  if (!now || !then || !comparable(then, now)) return null;
  return growth(then.value, now.value) ?? null;
}

function words({ choice, options }: Candidate, departures: Reading['departures']): string {
  const texts = departures.map(({ text }) => text).join(', ');
  const alone = options.length === 1 || choice !== 'mixed';
  if (departures.length === 0) return 'headline';
  if (departures[0]?.kind === 'basis') return alone ? texts : `headline, but ${texts}`;
  return `headline, ${texts}`;
}
