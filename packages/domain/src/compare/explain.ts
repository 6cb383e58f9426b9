import { z } from 'zod';
import { gapSchema } from '../capex/gap.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { caveatSchema } from '../figure/figure.ts';
import { currencySchema } from '../money/currency.ts';
import { periodLabel } from '../period/calendar-label.ts';
import { daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { figureDerivationSchema } from '../source/derivation.ts';
import { type Asked, convertedAnswer, membersOf, ownCurrency } from './entity-answer.ts';
import { askedEntities, askedPeriod, asOfDay, type CompareQuery } from './query.ts';

/** A question for the derivation of one figure; `against` matters only for the choice of a `cash` line. Its defaults are those of {@link CompareQuery}. */
export type ExplainQuery = Omit<CompareQuery, 'entities' | 'intensity'> & { entity: string };

/** The JSON document of an explanation: the derivation of one figure, or the reason why there is none. */
export const explanationSchema = schema(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    period: z.object({ label: z.string(), start: daySchema, end: daySchema }),
    currency: currencySchema,
    derivation: figureDerivationSchema.nullable(),
    gap: gapSchema.optional(),
    /** For a gap of a group: the members and why each is missing. */
    missing: z.array(z.object({ id: z.string(), name: z.string(), text: z.string() })).optional(),
    caveats: z.array(caveatSchema),
    asOf: daySchema,
    dataset: z.object({ version: z.string(), recordedTo: daySchema }),
  }),
);

/** The derivation of one figure, or the reason why there is none. */
export type Explanation = z.infer<typeof explanationSchema>;

/**
 * Explains one figure: the tree of operations down to the documents.
 *
 * @throws OutlayError as {@link compare} does.
 * @example
 * explain(dataset, { entity: 'baidu', period: '2024-H1' }).derivation.op // => 'sum'
 */
export function explain(dataset: Dataset, query: ExplainQuery): Explanation {
  const [entity] = askedEntities(dataset, [query.entity]) as [Entity];
  const { period, earlier } = askedPeriod(dataset, query.period);
  const against = query.against === undefined ? earlier : askedPeriod(dataset, query.against).period;
  const asOf = asOfDay(dataset, query.asOf);
  const asked: Asked = { period, periods: [period, against], basis: query.basis ?? 'headline', asOf };
  const currency =
    query.currency === undefined || query.currency === 'reported'
      ? ownCurrency(dataset, entity, asked)
      : query.currency;
  const answer = convertedAnswer(dataset, entity, asked, currency, query.rate ?? 'average');
  const name = entity.name;
  const about = {
    id: entity.id,
    name,
    period: { label: periodLabel(period), ...period },
    currency,
    asOf,
    dataset: { version: dataset.version, recordedTo: dataset.recordedTo },
  };
  if (answer.type === 'figure') return { ...about, derivation: answer.derivation, caveats: [...answer.caveats] };
  const missing = membersOf(dataset, entity).flatMap((company) => {
    const part = convertedAnswer(dataset, dataset.entity(company.id), asked, currency, query.rate ?? 'average');
    return part.type === 'gap' ? [{ id: company.id, name: company.shortNames.en, text: part.gap.text }] : [];
  });
  return { ...about, derivation: null, gap: answer.gap, ...(entity.type === 'group' ? { missing } : {}), caveats: [] };
}
