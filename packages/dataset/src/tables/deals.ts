import { CONFIDENCES, CURRENCIES, DEAL_KINDS, type Deal } from '@outlay/domain';
import { optional, rangeFields, type Table, text } from './table.ts';

/** Money outside capital expenditure, a row for the whole of each deal and one for each part. */
export function dealsTable(deals: readonly Deal[]): Table {
  return {
    name: 'deals',
    title: 'Deals',
    description: 'Investments and cash holdings that pay for computing: the whole first, then its parts.',
    fields: [
      text('id', 'Stable id'),
      text('part', 'The part of the deal, or all'),
      text('kind', 'What it is', { constraints: { required: true, enum: DEAL_KINDS } }),
      text('party', 'Who pays or holds: an id of the tables companies or groups'),
      optional(text('counterparty', 'Who receives')),
      text('date', 'Day, month or year'),
      text('currency', 'ISO 4217 code', { constraints: { required: true, enum: CURRENCIES } }),
      ...rangeFields('amount', 'Amount in whole currency units'),
      text('estimator', 'Who says so'),
      text('published', 'Day, month or year of publication'),
      text('sources', 'Documents: ids of the table sources, separated by semicolons'),
      text('confidence', 'Evidence', { constraints: { required: true, enum: CONFIDENCES } }),
      optional(text('note', 'Why, definition, caveat')),
    ],
    primaryKey: ['id', 'part'],
    rows: deals.flatMap((deal) =>
      [{ name: 'all', amount: deal.amount, note: deal.note }, ...deal.parts].map(({ name, amount, note }) => [
        ...[deal.id, name, deal.kind, deal.party, deal.counterparty, deal.date, amount.currency],
        ...[amount.amount, amount.low, amount.high, deal.estimator, deal.published],
        ...[deal.sources.join('; '), deal.confidence, note],
      ]),
    ),
  };
}
