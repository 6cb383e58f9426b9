import type { DeflatorSeries } from '@outlay/domain';
import { optional, type Table, TO_SOURCE, text } from './table.ts';

/** Price indexes and deflators. */
export function deflatorsTable(deflators: readonly DeflatorSeries[]): Table {
  return {
    name: 'deflators',
    title: 'Deflators',
    description: 'Price indexes and deflators, for amounts in constant prices.',
    fields: [
      text('series', 'Id of the series'),
      text('area', 'ISO 3166 code'),
      text('name', 'What it measures'),
      text('start', 'First day', { type: 'date' }),
      text('end', 'Last day, inclusive', { type: 'date' }),
      text('frequency', 'monthly, quarterly or annual'),
      text('value', 'The value', { type: 'number' }),
      text('unit', 'What the value counts'),
      text('source', 'The document: an id of the table sources'),
      text('confidence', 'Evidence: A the document seen, B two sources agree, C one source'),
      optional(text('note', 'Caveats')),
    ],
    primaryKey: ['series', 'start', 'end'],
    foreignKeys: [TO_SOURCE],
    rows: deflators.flatMap(({ id, area, name, values }) =>
      values.map((row) => [
        ...[id, area, name, row.start, row.end, row.frequency, row.value, row.unit, row.source],
        ...[row.confidence, row.note],
      ]),
    ),
  };
}
