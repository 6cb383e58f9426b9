import { CURRENCIES, type RateSeries } from '@outlay/domain';
import { optional, type Table, TO_SOURCE, text } from './table.ts';

/** Monthly exchange rates against the US dollar. */
export function exchangeRatesTable(rates: readonly RateSeries[]): Table {
  return {
    name: 'exchange-rates',
    title: 'Exchange rates',
    description: 'Units of the quoted currency for one US dollar, month by month.',
    fields: [
      text('base', 'Always USD'),
      text('quote', 'ISO 4217 code', { constraints: { required: true, enum: CURRENCIES } }),
      text('month', 'Calendar month', { type: 'yearmonth' }),
      text('average', 'Mean of the daily rates of the month', { type: 'number' }),
      text('observations', 'How many daily rates it is the mean of: the weight in longer periods', { type: 'integer' }),
      optional(text('period_end', 'Last daily rate of the month', { type: 'number' })),
      optional(text('period_end_day', 'The day of that rate, where it is known', { type: 'date' })),
      text('source', 'The document: an id of the table sources'),
    ],
    primaryKey: ['quote', 'month'],
    foreignKeys: [TO_SOURCE],
    rows: rates.flatMap(({ base, quote, months }) =>
      months.map((row) => [
        ...[base, quote, row.month, row.average, row.observations, row.periodEnd, row.periodEndDay, row.source],
      ]),
    ),
  };
}
