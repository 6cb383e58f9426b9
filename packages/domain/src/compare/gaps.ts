import { z } from 'zod';
import { basisSchema } from '../capex/basis.ts';
import { gapReasonSchema } from '../capex/gap.ts';
import type { Dataset } from '../dataset.ts';
import { basisFor } from '../figure/basis-choice.ts';
import { unique } from '../figure/combine-figures.ts';
import { type Granularity, periodLabel } from '../period/calendar-label.ts';
import type { Day } from '../period/day.ts';
import { schema } from '../schema.ts';
import { companyAnswer, membersOf } from './entity-answer.ts';
import { askedEntities, askedPeriods, asOfDay } from './query.ts';

/** What is missing, for one company over a run of adjoining periods with the same reason. */
export const gapRunSchema = schema(() =>
  z.object({
    entity: z.string(),
    name: z.string(),
    basis: basisSchema.optional(),
    from: z.string(),
    to: z.string(),
    /** How many periods. */
    count: z.int(),
    reason: gapReasonSchema,
    text: z.string(),
  }),
);

export type GapRun = z.infer<typeof gapRunSchema>;

/** A question for what is missing. */
export type GapsQuery = {
  entities?: readonly string[] | undefined;
  from: string;
  to: string;
  by?: Granularity | undefined;
  basis?: Parameters<typeof basisFor>[2] | undefined;
  asOf?: Day | undefined;
};

/**
 * Lists the figures that are missing over a span, company by company, with the reason of each.
 *
 * @throws OutlayError as {@link series} does.
 * @example
 * gaps(dataset, { entities: ['baidu'], from: '2026-Q2', to: '2026-Q3' }).map(({ from, reason }) => [from, reason]) // => [['2026-Q3', 'not-on-record']]
 */
export function gaps(dataset: Dataset, query: GapsQuery): GapRun[] {
  const asOf = asOfDay(dataset, query.asOf);
  const ids = query.entities?.length
    ? query.entities
    : dataset.companies.filter(({ type }) => type === 'company').map(({ id }) => id);
  const companies = unique(askedEntities(dataset, ids).flatMap((entity) => membersOf(dataset, entity)));
  const periods = askedPeriods(dataset, query.from, query.to, query.by ?? 'quarter');
  const choice = query.basis ?? 'headline';
  const runs: GapRun[] = [];
  for (const company of companies) {
    const basis = basisFor(dataset, company, choice, periods, asOf);
    let open: GapRun | undefined;
    for (const period of periods) {
      const answer = companyAnswer(dataset, company, { period, periods, basis: choice, asOf });
      if (answer.type === 'figure') {
        open = undefined;
        continue;
      }
      const { reason, text } = answer.gap;
      if (open && open.reason === reason && open.text === text) {
        open.to = periodLabel(period);
        open.count += 1;
      } else {
        open = {
          entity: company.id,
          name: company.shortNames.en,
          basis,
          from: periodLabel(period),
          to: periodLabel(period),
          count: 1,
          reason,
          text,
        };
        runs.push(open);
      }
    }
  }
  return runs;
}
