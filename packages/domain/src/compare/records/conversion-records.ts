import type { Conversion } from '../conversion.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * A conversion as one flat row; the rates it went through stand in `rates` as `CNY 7.2150`.
 *
 * @example
 * conversionRecords(conversion(dataset, { amount: 50_000_000_000, from: 'CNY', to: 'USD', period: '2024-H1' })).rows[0].slice(0, 4) // => [50_000_000_000, 'CNY', 6930051497, 'USD']
 */
export function conversionRecords({ from, to, period, rate, rates }: Conversion): FlatRecords {
  return {
    fields: ['amount', 'currency', 'to_amount', 'to_currency', 'period_start', 'period_end', 'rate_kind', 'rates'],
    rows: [
      [
        from.amount,
        from.currency,
        to.amount,
        to.currency,
        period.start,
        period.end,
        rate,
        rates.map((used) => `${used.quote} ${used.rate}`).join(' '),
      ],
    ],
  };
}
