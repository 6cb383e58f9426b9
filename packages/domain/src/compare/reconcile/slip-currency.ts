import { unique } from '../../figure/combine-figures.ts';
import { convertFigure } from '../../figure/convert-figure.ts';
import { formatBrief } from '../../money/format.ts';
import { isPoint } from '../../number/range.ts';
import { plainReadings } from './plain-readings.ts';
import { type Question, questionOf } from './question.ts';
import type { Slip } from './reconciliation.ts';
import { slipOf, slipOfFigure } from './slip.ts';
import { totalOf } from './valuation.ts';

/** The number is right, and in another currency: yuan called dollars, or the reverse. */
export function currencySlips(question: Question): Slip[] {
  const own = question.companies.map(({ currency }) => currency);
  const others = unique([...own, 'USD', 'CNY'] as const).filter((currency) => !question.currencies.includes(currency));
  return others.flatMap((currency) => {
    const swapped = questionOf({ ...question, currencies: [currency] });
    const text = `${currency}, not ${question.currencies[0]}`;
    return slipOf({ kind: 'currency-swapped', text }, swapped, plainReadings(swapped));
  });
}

const DIGITS = [1, 2] as const;

/** The total was rounded in its own currency first, and what was left of it converted. */
export function roundedSlips({ ground, uniform, targets, stated }: Question): Slip[] {
  const headline = uniform.find(({ choice }) => choice === 'headline');
  const own = unique(headline?.options.map(({ figure }) => figure.value.currency) ?? []);
  const [currency] = own;
  if (!headline || own.length !== 1 || !currency) return [];
  const total = totalOf(ground, headline.options, { currency, rate: 'average' });
  if (!total || !isPoint(total.value)) return [];
  const { amount } = total.value;
  return targets
    .filter(({ target }) => target.currency !== currency && (target.rate === 'average' || target.rate === 'period-end'))
    .flatMap(({ target }) =>
      DIGITS.flatMap((digits): Slip[] => {
        const rounded = Number(amount.toPrecision(digits));
        const figure = { ...total, value: { amount: rounded, currency } };
        const converted = convertFigure(ground.dataset, figure, target.currency, target.rate as 'average');
        if (converted.type === 'gap' || !isPoint(converted.value)) return [];
        const said = converted.value.amount;
        if (said < stated.amount.low || said >= stated.amount.high) return [];
        const brief = formatBrief({ amount: rounded, currency });
        const text = `${brief}, rounded before it was converted ${target.rate === 'average' ? 'at the average rate' : 'at the rate on the last day'}`;
        return [slipOfFigure({ kind: 'rounded-before-conversion', text }, converted)];
      }),
    )
    .slice(0, 1);
}
