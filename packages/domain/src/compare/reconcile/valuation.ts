import type { Dataset } from '../../dataset.ts';
import { combineFigures } from '../../figure/combine-figures.ts';
import { convertFigure } from '../../figure/convert-figure.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Currency } from '../../money/currency.ts';
import { splitPeriod } from '../../period/calendar-label.ts';
import type { Day } from '../../period/day.ts';
import { samePeriod, tiles } from '../../period/period.ts';
import { type CompanyOption, optionAnswer } from './company-option.ts';

/** The ways to convert that are tried: the kinds of rate, and each quarter's amount at the average of that quarter. */
export const RATE_READINGS = ['average', 'average-by-quarter', 'period-end', 'convenience'] as const;

export type RateReading = (typeof RATE_READINGS)[number];

/** In what currency, and how it is reached. */
export type Target = { readonly currency: Currency; readonly rate: RateReading };

/** What every total is made from and for: the record, the day it is known on, and whose total it is. */
export type Ground = {
  readonly dataset: Dataset;
  readonly asOf: Day;
  readonly whole: { readonly id: string; readonly name: string };
};

/**
 * The total of some companies' figures in a currency, as a comparison gives it: figures of one currency for the same
 * days are added and converted once, others are converted and then added.
 *
 * @returns `undefined` where a rate, a quarter or a printed amount is lacking.
 */
export function totalOf(ground: Ground, options: readonly CompanyOption[], target: Target): Figure | undefined {
  const [first] = options as readonly [CompanyOption];
  const added = (figures: readonly Figure[]): Figure =>
    figures.length === 1
      ? (figures[0] as Figure)
      : combineFigures(
          { entity: ground.whole.id, name: ground.whole.name, period: first.days.period },
          figures.map((figure) => ({ sign: 1, figure })),
        );
  const { rate } = target;
  if (convertsOnce(options, target) && rate !== 'average-by-quarter') {
    const own = added(options.map(({ figure }) => figure));
    const answer = convertFigure(ground.dataset, own, target.currency, rate);
    return answer.type === 'figure' ? answer : undefined;
  }
  const parts = options.map((option) => partOf(ground, option, target));
  return parts.every((part) => part !== undefined) ? added(parts) : undefined;
}

/** Whether the figures are added in their own currency, and the sum converted. */
export function convertsOnce(options: readonly CompanyOption[], { currency, rate }: Target): boolean {
  const [first] = options as readonly [CompanyOption];
  const own = first.figure.value.currency;
  const shared = options.every(({ figure }) => figure.value.currency === own);
  if (!shared || rate === 'average-by-quarter' || rate === 'convenience') return shared && own === currency;
  return own === currency || options.every(({ days }) => samePeriod(days.period, first.days.period));
}

/** One company's figure in the currency. */
export function partOf(ground: Ground, option: CompanyOption, { currency, rate }: Target): Figure | undefined {
  const { figure } = option;
  if (figure.value.currency === currency) return figure;
  if (rate === 'average-by-quarter') return byQuarter(ground, option, currency);
  const answer = convertFigure(ground.dataset, figure, currency, rate);
  return answer.type === 'figure' ? answer : undefined;
}

function byQuarter(ground: Ground, option: CompanyOption, currency: Currency): Figure | undefined {
  const { company, basis, days, figure } = option;
  const quarters = splitPeriod(days.period, 'quarter');
  if (quarters.length < 2 || !tiles(days.period, quarters)) return undefined;
  const parts = quarters.map((period) => {
    const { answer } = optionAnswer(ground, company, basis, period);
    const converted = answer.type === 'figure' ? convertFigure(ground.dataset, answer, currency, 'average') : answer;
    return converted.type === 'figure' ? converted : undefined;
  });
  if (!parts.every((part) => part !== undefined)) return undefined;
  return combineFigures(
    { entity: company.id, name: figure.derivation.name, period: days.period },
    parts.map((part) => ({ sign: 1, figure: part })),
  );
}
