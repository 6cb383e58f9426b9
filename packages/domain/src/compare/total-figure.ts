import type { BasisChoice } from '../capex/basis.ts';
import type { Metric } from '../capex/observation.ts';
import type { Dataset } from '../dataset.ts';
import { combineFigures, unique } from '../figure/combine-figures.ts';
import type { Answer, Figure, MissingFigure } from '../figure/figure.ts';
import type { Currency } from '../money/currency.ts';
import type { RateKind } from '../money/exchange-rate.ts';
import type { Day } from '../period/day.ts';
import type { Period } from '../period/period.ts';
import { type Asked, answerCurrency, convertedAnswer } from './entity-answer.ts';

/** A question for the figure of companies and groups together. */
export type TotalQuery = {
  /** Ids of companies and groups; their figures are added. */
  readonly entities: readonly string[];
  readonly period: Period;
  /** The period it will be compared with, for the choice of one `cash` line. */
  readonly against?: Period | undefined;
  /** Capital expenditure by default; the others have no basis. */
  readonly metric?: Metric | undefined;
  readonly basis?: BasisChoice | undefined;
  /** By default the currency that all share, else the US dollar. */
  readonly currency?: Currency | undefined;
  readonly rate?: RateKind | undefined;
  /** What was known on this day; the last day of the record by default. */
  readonly asOf?: Day | undefined;
};

/**
 * The figure of one company or group, or of several together, in one currency, with its derivation; a gap where one of
 * them has none, never a partial sum.
 *
 * @throws OutlayError `unknown-entity`; `invalid-day` for a day that is none.
 * @example
 * totalFigure(dataset, { entities: ['alibaba', 'tencent'], period: parsePeriod('2024-H1') }).value // => { amount: 46335000000, currency: 'CNY' }
 */
export function totalFigure(dataset: Dataset, query: TotalQuery): Answer {
  const { period, against, metric, basis = 'headline', rate = 'average', asOf = dataset.recordedTo } = query;
  const entities = query.entities.map((id) => dataset.entity(id));
  const asked: Asked = { period, periods: against ? [period, against] : [period], basis, asOf, metric };
  const currency = query.currency ?? answerCurrency(dataset, entities, asked);
  const answers = entities.map((entity) => convertedAnswer(dataset, entity, asked, currency, rate));
  const [first] = answers;
  if (first && answers.length === 1) return first;
  const missing = answers.filter((answer): answer is MissingFigure => answer.type === 'gap');
  if (missing.length > 0) {
    const reasons = unique(missing.map(({ gap }) => gap.reason));
    return {
      type: 'gap',
      entity: entities.map(({ id }) => id).join('+'),
      period,
      gap: {
        reason: reasons.length === 1 && reasons[0] ? reasons[0] : 'not-on-record',
        text: `no total: ${missing.length} of ${answers.length} parts missing`,
        entities: missing.flatMap(({ gap }) => gap.entities),
      },
    };
  }
  const of = {
    entity: entities.map(({ id }) => id).join('+'),
    name: entities.map(({ name }) => name).join(' and '),
    period,
  };
  return combineFigures(
    of,
    (answers as Figure[]).map((figure) => ({ sign: 1, figure })),
  );
}
