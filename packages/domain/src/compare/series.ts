import { z } from 'zod';
import { type Basis, basisChoiceSchema, basisSchema } from '../capex/basis.ts';
import { gapSchema } from '../capex/gap.ts';
import { confidenceSchema, kindSchema } from '../capex/observation.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { mergeCaveats, unique } from '../figure/combine-figures.ts';
import { type Caveat, caveatSchema } from '../figure/figure.ts';
import { type Currency, currencySchema } from '../money/currency.ts';
import { type RateKind, rateKindSchema } from '../money/exchange-rate.ts';
import { type Granularity, periodLabel } from '../period/calendar-label.ts';
import { daySchema } from '../period/day.ts';
import { type Period, yearBefore } from '../period/period.ts';
import { schema } from '../schema.ts';
import { cellOf } from './cell.ts';
import { cellSchema, outlookSchema } from './comparison.ts';
import { type Asked, answerCurrency, convertedAnswer, ownAnswer, ownCurrency } from './entity-answer.ts';
import { ownGrowth } from './growth.ts';
import { outlookOf } from './outlook-rows.ts';
import { askedEntities, askedPeriods, asOfDay, type CompareQuery } from './query.ts';

/** A question for figures period by period. The defaults are those of {@link CompareQuery}. */
export type SeriesQuery = Omit<CompareQuery, 'period' | 'against' | 'intensity'> & {
  /** First and last period, `2019-Q1` and `2026-Q2`. */
  from: string;
  to: string;
  by?: Granularity | undefined;
};

export const seriesPointSchema = schema(() =>
  z.object({
    period: z.object({ label: z.string(), start: daySchema, end: daySchema }),
    kind: kindSchema.optional(),
    reported: cellSchema.nullable(),
    value: cellSchema.nullable(),
    gap: gapSchema.optional(),
    /** Against the same period a year earlier, as a fraction, in the entity's own currency where it has one. */
    growth: z.number().nullable(),
    growthCurrency: currencySchema.optional(),
    outlook: z.array(outlookSchema).optional(),
    confidence: confidenceSchema.optional(),
  }),
);

/** The JSON document of a series. */
export const seriesSchema = schema(() =>
  z.object({
    from: z.string(),
    to: z.string(),
    by: z.enum(['quarter', 'half', 'year']),
    currency: z.union([currencySchema, z.literal('reported')]),
    rate: rateKindSchema,
    basis: basisChoiceSchema,
    series: z.array(
      z.object({
        id: z.string(),
        type: z.enum(['company', 'part', 'aggregate', 'group']),
        name: z.string(),
        currency: currencySchema,
        basis: z.array(basisSchema),
        points: z.array(seriesPointSchema),
        caveats: z.array(caveatSchema),
      }),
    ),
    asOf: daySchema,
    dataset: z.object({ version: z.string(), recordedTo: daySchema }),
  }),
);

export type Series = z.infer<typeof seriesSchema>;

/**
 * The figures of companies and groups for every quarter, half-year or year of a span. A missing one is a gap with its
 * reason at its place, never an interpolation.
 *
 * @throws OutlayError `invalid-period` when the span is not made of whole steps, and as {@link compare} does.
 * @example
 * series(dataset, { entities: ['baidu'], from: '2024-Q1', to: '2024-Q2' }).series[0].points.map(({ value }) => value.amount) // => [2038000000, 2118000000]
 */
export function series(dataset: Dataset, query: SeriesQuery): Series {
  const entities = askedEntities(dataset, query.entities);
  const by = query.by ?? 'quarter';
  const periods = askedPeriods(dataset, query.from, query.to, by);
  const asOf = asOfDay(dataset, query.asOf);
  const basis = query.basis ?? 'headline';
  const rate = query.rate ?? 'average';
  const asked = { basis, asOf, periods, earlier: periods.map(yearBefore) };
  const currency = query.currency ?? answerCurrency(dataset, entities, { ...asked, period: periods.at(-1) as Period });
  return {
    from: periodLabel(periods[0] as Period),
    to: periodLabel(periods.at(-1) as Period),
    by,
    currency,
    rate,
    basis,
    series: entities.map((entity) => {
      const to =
        currency === 'reported'
          ? ownCurrency(dataset, entity, { ...asked, period: periods.at(-1) as Period })
          : currency;
      return entitySeries(dataset, entity, { asked, to, rate });
    }),
    asOf,
    dataset: { version: dataset.version, recordedTo: dataset.recordedTo },
  };
}

function entitySeries(
  dataset: Dataset,
  entity: Entity,
  { asked, to, rate }: { asked: Omit<Asked, 'period'>; to: Currency; rate: RateKind },
): Series['series'][number] {
  const caveats: Caveat[] = [];
  const bases: Basis[] = [];
  const answers = (period: Period) => ({
    own: ownAnswer(dataset, entity, { ...asked, period }),
    value: convertedAnswer(dataset, entity, { ...asked, period }, to, rate),
  });
  const points = asked.periods.map((period) => {
    const { own, value } = answers(period);
    const before = answers(yearBefore(period));
    const shown = value.type === 'figure' ? value : own.type === 'figure' ? own : undefined;
    if (shown) {
      caveats.push(
        ...shown.caveats.map(({ code, entities }) => ({ code, text: SERIES_CAVEATS[code] ?? code, entities })),
      );
      bases.push(...shown.bases);
    }
    const grown = ownGrowth({ before: before.own, now: own }, { before: before.value, now: value });
    const outlook = outlookOf(dataset, entity, { ...asked, period }, shown);
    return {
      period: { label: periodLabel(period), ...period },
      ...(shown ? { kind: shown.kind } : {}),
      reported: cellOf(own),
      value: cellOf(value),
      ...(value.type === 'gap' ? { gap: value.gap } : {}),
      growth: grown?.fraction ?? null,
      ...(grown ? { growthCurrency: grown.currency } : {}),
      ...(shown ? { confidence: shown.confidence } : {}),
      ...(outlook.length === 0 ? {} : { outlook }),
    };
  });
  return {
    id: entity.id,
    type: entity.type === 'group' ? 'group' : entity.company.type,
    name: entity.name,
    currency: to,
    basis: unique(bases),
    points,
    caveats: mergeCaveats(caveats),
  };
}

/** In a series the caveat is said once for all periods, without the days of each. */
const SERIES_CAVEATS: Readonly<Record<string, string>> = {
  'calendar-snapped': 'fiscal quarters whose bounds lie within a week of calendar quarters stand for them',
  calendarized: 'fiscal quarters are cut to calendar quarters pro rata by days',
  'rate-approximate': 'the rate of a month that is cut is weighted by its share of days',
  'cash-line-chosen': 'the cash line is the first of gross, net, with intangibles that is complete over all periods',
  'convenience-rate': 'dollar amounts as the filer printed them, at the rate of the last day of each quarter',
};
