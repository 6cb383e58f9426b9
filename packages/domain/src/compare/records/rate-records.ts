import type { PeriodRate } from '../../money/period-rate.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * The months a rate is composed of as flat rows, each with its weight: its number of daily observations.
 *
 * @example
 * rateRecords(rateFor(dataset, 'CNY', 'average', period('2024-01-01', '2024-06-30'))).rows.length // => 6
 */
export function rateRecords({ months }: Pick<PeriodRate, 'months'>): FlatRecords {
  return {
    fields: ['month', 'rate', 'weight', 'source'],
    rows: months.map(({ month, rate, weight, source }) => [month, rate, weight, source]),
  };
}
