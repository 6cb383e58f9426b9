import { z } from 'zod';
import { basisChoiceSchema, basisSchema } from '../capex/basis.ts';
import { gapSchema } from '../capex/gap.ts';
import { confidenceSchema } from '../capex/observation.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { mergeCaveats, unique } from '../figure/combine-figures.ts';
import { type Answer, type Caveat, caveatSchema } from '../figure/figure.ts';
import { type Currency, currencySchema } from '../money/currency.ts';
import { rateKindSchema } from '../money/exchange-rate.ts';
import { type Granularity, periodLabel, splitPeriod } from '../period/calendar-label.ts';
import { daySchema } from '../period/day.ts';
import { type Period, samePeriod, yearBefore } from '../period/period.ts';
import { schema } from '../schema.ts';
import { cellSchema } from './comparison.ts';
import { type Asked, convertedAnswer, ownAnswer, sharedCurrency } from './entity-answer.ts';
import { growth } from './growth.ts';
import { askedEntities, askedSpan, asOfDay, type CompareQuery } from './query.ts';

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
    kind: z.string().optional(),
    reported: cellSchema.nullable(),
    value: cellSchema.nullable(),
    gap: gapSchema.optional(),
    /** Against the same period a year earlier, as a fraction, in the entity's own currency where it has one. */
    growth: z.number().nullable(),
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
 * @throws OutlayError `invalid-period` when the span holds no whole period, and as {@link compare} does.
 */
export function series(dataset: Dataset, query: SeriesQuery): Series {
  const entities = askedEntities(dataset, query.entities);
  const by = query.by ?? 'quarter';
  const span = askedSpan(dataset, query.from, query.to);
  const periods = splitPeriod(span, by);
  if (periods.length === 0) {
    throw new OutlayError('invalid-period', `no whole ${by} lies in ${span.start}..${span.end}`, {
      facts: { span, by },
    });
  }
  const asOf = asOfDay(dataset, query.asOf);
  const basis = query.basis ?? 'headline';
  const rate = query.rate ?? 'average';
  const currency = query.currency ?? sharedCurrency(dataset, entities);
  return {
    from: periodLabel(periods[0] as Period),
    to: periodLabel(periods.at(-1) as Period),
    by,
    currency,
    rate,
    basis,
    series: entities.map((entity) => {
      const to = currency === 'reported' ? sharedCurrency(dataset, [entity]) : currency;
      return entitySeries(dataset, entity, { periods, asked: { basis, asOf }, to, rate });
    }),
    asOf,
    dataset: { version: dataset.version, recordedTo: dataset.recordedTo },
  };
}

function entitySeries(
  dataset: Dataset,
  entity: Entity,
  {
    periods,
    asked,
    to,
    rate,
  }: {
    periods: readonly Period[];
    asked: Omit<Asked, 'period' | 'periods'>;
    to: Currency;
    rate: NonNullable<CompareQuery['rate']>;
  },
): Series['series'][number] {
  const ask = (period: Period): Asked => ({ period, periods, ...asked });
  const cache = new Map<string, Answer>();
  const own = (period: Period): Answer => {
    const key = periodLabel(period);
    const known = cache.get(key) ?? ownAnswer(dataset, entity, ask(period));
    cache.set(key, known);
    return known;
  };
  const caveats: Caveat[] = [];
  const bases: string[] = [];
  const points = periods.map((period) => {
    const reported = own(period);
    const value =
      reported.type === 'figure' && reported.value.currency === to
        ? reported
        : convertedAnswer(dataset, entity, ask(period), to, rate);
    const before = own(periods.find((candidate) => samePeriod(candidate, yearBefore(period))) ?? yearBefore(period));
    const shown = value.type === 'figure' ? value : reported.type === 'figure' ? reported : undefined;
    if (shown) {
      caveats.push(
        ...shown.caveats.map(({ code, entities }) => ({ code, text: SERIES_CAVEATS[code] ?? code, entities })),
      );
      bases.push(...shown.bases);
    }
    const same =
      reported.type === 'figure' &&
      before.type === 'figure' &&
      [...reported.bases].sort().join() === [...before.bases].sort().join();
    return {
      period: { label: periodLabel(period), ...period },
      ...(shown ? { kind: shown.kind } : {}),
      reported: reported.type === 'figure' ? { ...reported.value, kind: reported.kind } : null,
      value: value.type === 'figure' ? { ...value.value, kind: value.kind } : null,
      ...(value.type === 'gap' ? { gap: value.gap } : {}),
      growth: same ? (growth(before.value, reported.value) ?? null) : null,
      ...(shown ? { confidence: shown.confidence } : {}),
    };
  });
  return {
    id: entity.id,
    type: entity.type === 'group' ? 'group' : entity.company.type,
    name: entity.type === 'group' ? entity.group.shortNames.en : entity.company.shortNames.en,
    currency: to,
    basis: unique(bases) as Series['series'][number]['basis'],
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
  'convenience-rate': 'dollar amounts as the filer printed them',
};
