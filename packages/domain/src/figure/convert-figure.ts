import type { Gap } from '../capex/gap.ts';
import { kindOfResult } from '../capex/observation.ts';
import type { Dataset } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { convertRange } from '../money/convert.ts';
import type { Currency } from '../money/currency.ts';
import type { RateKind } from '../money/exchange-rate.ts';
import { moneyRange, sumRanges } from '../money/money-range.ts';
import { averageRate, type PeriodRate, periodEndRate } from '../money/period-rate.ts';
import type { Period } from '../period/period.ts';
import {
  type Derivation,
  type FigureDerivation,
  observationLeaves,
  type RateDerivation,
} from '../source/derivation.ts';
import { unique } from './combine-figures.ts';
import type { Answer, Figure } from './figure.ts';
import { remember } from './remember.ts';

/**
 * The rate of a currency against the dollar for a period, of a kind. Throws `rate-missing` with what is lacking.
 *
 * @example
 * rateFor(dataset, 'CNY', 'average', parsePeriod('2024-H1')).rate.toFixed(4) // => '7.2150'
 */
export function rateFor(
  dataset: Dataset,
  quote: Currency,
  kind: Exclude<RateKind, 'convenience'>,
  period: Period,
): PeriodRate {
  return remember(dataset, `rate ${quote} ${kind} ${period.start} ${period.end}`, () => {
    const series = dataset.ratesOf(quote);
    return kind === 'average' ? averageRate(series, period) : periodEndRate(series, period);
  });
}

/**
 * A rate as a node of a derivation.
 *
 * @example
 * rateDerivation(dataset, rateFor(dataset, 'CNY', 'average', parsePeriod('2024-H1')), 'divide').months.length // => 6
 */
export function rateDerivation(dataset: Dataset, rate: PeriodRate, by: RateDerivation['by']): RateDerivation {
  return {
    op: 'rate',
    by,
    quote: rate.quote,
    rateKind: rate.kind,
    period: rate.period,
    rate: rate.rate,
    ...(rate.approximate ? {} : { observations: rate.observations }),
    approximate: rate.approximate,
    months: rate.months,
    sources: unique(rate.months.map(({ source }) => source)).map((id) => dataset.source(id)),
  };
}

/**
 * A figure in another currency, at the dated rate of its own period; a figure already in that currency is itself.
 * With `convenience`, the amounts that the filer printed, or a gap where it printed none.
 *
 * @example
 * convertFigure(
 *   dataset,
 *   figureOf(dataset, dataset.company('baidu'), { metric: 'capex', basis: 'cash-ppe', period: parsePeriod('2024-H1'), asOf: dataset.recordedTo }),
 *   'USD',
 *   'average',
 * ).value // => { amount: 576025880, currency: 'USD' }
 */
export function convertFigure(
  dataset: Dataset,
  figure: Figure,
  to: Currency,
  kind: RateKind,
  ratePeriod: Period = figure.period,
): Answer {
  if (figure.value.currency === to) return figure;
  if (kind === 'convenience') return convenienceFigure(figure, to);
  try {
    const needed = [figure.value.currency, to].filter((currency) => currency !== 'USD');
    const rates = needed.map((currency) => rateFor(dataset, currency, kind, ratePeriod));
    const value = convertRange(figure.value, to, rates);
    const resultKind = kindOfResult([figure.kind]);
    const derivation: FigureDerivation = {
      op: 'convert',
      entity: figure.entity,
      name: figure.derivation.name,
      value,
      kind: resultKind,
      operands: [
        ...rates.map((rate) => rateDerivation(dataset, rate, rate.quote === to ? 'multiply' : 'divide')),
        figure.derivation,
      ],
    };
    const approximate = rates.filter((rate) => rate.approximate);
    return {
      ...figure,
      value,
      kind: resultKind,
      derivation,
      caveats:
        approximate.length === 0
          ? figure.caveats
          : [
              ...figure.caveats,
              {
                code: 'rate-approximate',
                text: `${figure.derivation.name}: the period cuts a month: the rate of ${approximate.map((rate) => rate.quote).join(', ')} weighs that month by its share of days`,
                entities: [figure.entity],
              },
            ],
    };
  } catch (error) {
    if (!(error instanceof OutlayError) || error.code !== 'rate-missing') throw error;
    return missing(figure, {
      reason: 'not-on-record',
      text: [error.message, error.hint].filter(Boolean).join('. '),
      entities: [figure.entity],
    });
  }
}

function convenienceFigure(figure: Figure, to: Currency): Answer {
  const leaves = observationLeaves(figure.derivation);
  const printed = leaves.map(({ observation }) => observation.convenience);
  const lacking = leaves.filter((_, index) => printed[index]?.currency !== to);
  const straight = isPlainSum(figure.derivation);
  if (!straight || lacking.length > 0) {
    const names = unique((lacking.length > 0 ? lacking : leaves).map((leaf) => leaf.name)).join(', ');
    return missing(figure, {
      reason: 'not-on-record',
      text: `no convenience translation into ${to} on record for ${names}: use --rate average or period-end`,
      entities: [figure.entity],
    });
  }
  const value = sumRanges(printed.map((amount) => moneyRange({ currency: to, amount: amount?.amount })));
  return {
    ...figure,
    value,
    derivation: {
      op: 'convenience',
      entity: figure.entity,
      name: figure.derivation.name,
      value,
      kind: figure.kind,
      operands: [figure.derivation],
    },
    caveats: [
      ...figure.caveats,
      {
        code: 'convenience-rate',
        text: `${figure.derivation.name}: amounts in ${to} as it printed them, at the rate of the last day of each quarter`,
        entities: [figure.entity],
      },
    ],
  };
}

/** Whether a figure is stated, or a sum of stated ones: only then do printed amounts add up to it. */
function isPlainSum(tree: Derivation): boolean {
  if (tree.op === 'observation') return tree.operands.length === 0;
  return tree.op === 'sum' && tree.operands.every(isPlainSum);
}

function missing(figure: Figure, gap: Gap): Answer {
  return { type: 'gap', entity: figure.entity, period: figure.period, gap };
}
