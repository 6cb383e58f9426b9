import type { FlatRecords } from '../../compare/records/flat-records.ts';
import type { ComputeBought } from '../compute-bought.ts';
import type { Deals } from '../deals.ts';
import type { Shipments } from '../shipments.ts';

/**
 * Shipments as flat rows.
 *
 * @example
 * shipmentRecords(shipments(dataset, { buyers: ['china-unicom'] })).rows[0]?.slice(0, 4) // => ['China Unicom (CCTV)', '2025-09-16', 'china-unicom', 'alibaba-ppu-810e']
 */
export function shipmentRecords({ rows }: Shipments): FlatRecords {
  return {
    fields: [
      ...['estimator', 'published', 'buyer', 'product', 'start', 'end', 'stage', 'unit', 'kind', 'units', 'units_low'],
      ...['units_high', 'price_currency', 'price', 'price_low', 'price_high', 'value_currency', 'value', 'value_low'],
      ...['value_high', 'cost_low', 'cost_high', 'h100_equivalents', 'h100_equivalents_low', 'h100_equivalents_high'],
      ...['no_compute', 'source', 'confidence', 'note'],
    ],
    rows: rows.map((row) => {
      const cost = row.spend?.total ?? row.spend?.atLeast;
      const h100 = row.compute?.h100Equivalents;
      return [
        ...[row.estimator, row.published, row.buyer, row.product, row.period.start, row.period.end, row.stage],
        ...[row.unit, row.kind, row.units?.amount, row.units?.low, row.units?.high, row.unitPrice?.currency],
        ...[row.unitPrice?.amount, row.unitPrice?.low, row.unitPrice?.high, row.value?.currency, row.value?.amount],
        ...[row.value?.low, row.value?.high, cost?.low ?? cost?.amount, cost?.high ?? cost?.amount],
        ...[h100?.amount, h100?.low, h100?.high, row.noCompute, row.source, row.confidence, row.note],
      ];
    }),
  };
}

/**
 * Compute by buyer as flat rows; the rows of China and the United States follow those of their buyers.
 *
 * @example
 * computeRecords(computeBought(dataset, { period: '2024', estimator: 'Epoch AI' })).rows.at(-1)?.slice(0, 3) // => ['Epoch AI', 'United States', 'US']
 */
export function computeRecords({ period, stage, estimators }: ComputeBought): FlatRecords {
  return {
    fields: [
      ...['estimator', 'buyer', 'country', 'start', 'end', 'stage', 'units', 'units_low', 'units_high'],
      ...['performance', 'performance_low', 'performance_high', 'h100_equivalents', 'h100_equivalents_low'],
      ...['h100_equivalents_high', 'without_compute'],
    ],
    rows: estimators.flatMap(({ estimator, buyers, china, unitedStates }) => {
      const sides = [
        ...(china ? [{ ...china, buyer: 'China', country: 'CN' }] : []),
        ...(unitedStates ? [{ ...unitedStates, buyer: 'United States', country: 'US' }] : []),
      ];
      return [...buyers, ...sides].map(({ buyer, country, units, compute, without }) => {
        const { performance, h100Equivalents } = compute ?? {};
        return [
          ...[estimator, buyer, country, period.start, period.end, stage, units?.amount, units?.low, units?.high],
          ...[performance?.amount, performance?.low, performance?.high, h100Equivalents?.amount, h100Equivalents?.low],
          ...[h100Equivalents?.high, without.map(({ product }) => product).join('; ')],
        ];
      });
    }),
  };
}

/**
 * Deals as flat rows: the whole of each, then its parts.
 *
 * @example
 * dealRecords(deals(dataset, { parties: ['bytedance'] })).rows[0]?.slice(0, 4) // => ['bytedance-cash-2024-08', 'all', 'cash-held', 'bytedance']
 */
export function dealRecords({ deals }: Deals): FlatRecords {
  return {
    fields: [
      ...['deal', 'part', 'kind', 'party', 'counterparty', 'date', 'currency', 'amount', 'low', 'high', 'estimator'],
      ...['published', 'sources', 'confidence', 'note'],
    ],
    rows: deals.flatMap((deal) =>
      [{ name: 'all', amount: deal.amount, note: deal.note }, ...deal.parts].map(({ name, amount, note }) => [
        ...[deal.id, name, deal.kind, deal.party, deal.counterparty, deal.date, amount.currency, amount.amount],
        ...[amount.low, amount.high, deal.estimator, deal.published, deal.sources.join(' '), deal.confidence, note],
      ]),
    ),
  };
}
