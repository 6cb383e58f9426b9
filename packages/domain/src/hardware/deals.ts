import { z } from 'zod';
import { type Deal, dealSchema } from '../chips/deal.ts';
import type { Dataset } from '../dataset.ts';
import { type Day, daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { lastDayOf } from '../source/source.ts';
import { dayOfRecord } from './export-status.ts';
import { buyerInfo } from './shipment-rows.ts';

/** The document of `outlay deals`. */
export const dealsSchema = schema(() =>
  z.object({
    deals: z.array(dealSchema.safeExtend({ partyName: z.string() })),
    asOf: daySchema,
    dataset: z.object({ version: z.string() }),
  }),
);

export type Deals = z.infer<typeof dealsSchema>;

/**
 * Investments and cash holdings that pay for computing, newest first, each a point, a range or a bound with its parts.
 *
 * @throws OutlayError `unknown-entity`, `invalid-day`.
 * @example
 * deals(dataset, { parties: ['bytedance'] }).deals[0]?.amount // => { currency: 'USD', low: 50000000000 }
 */
export function deals(
  dataset: Dataset,
  query: { parties?: readonly string[] | undefined; asOf?: Day | undefined } = {},
): Deals {
  const asOf = query.asOf === undefined ? dataset.recordedTo : dayOfRecord(dataset, query.asOf);
  const parties = (query.parties ?? []).map((id) => buyerInfo(dataset, id).id);
  const chosen = dataset.deals
    .filter(({ party }) => parties.length === 0 || parties.includes(party))
    .filter(({ published }) => lastDayOf(published) <= asOf)
    .sort((left, right) => lastDayOf(right.date).localeCompare(lastDayOf(left.date)));
  const named = (deal: Deal) => ({ ...deal, partyName: buyerInfo(dataset, deal.party).name });
  return { deals: chosen.map(named), asOf, dataset: { version: dataset.version } };
}
