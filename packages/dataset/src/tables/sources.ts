import { SOURCE_KINDS, type Source } from '@outlay/domain';
import { optional, type Table, text } from './table.ts';

/** Every document that the record cites. */
export function sourcesTable(sources: readonly Source[]): Table {
  return {
    name: 'sources',
    title: 'Sources',
    description: 'The documents that figures can be traced to, with their terms.',
    fields: [
      text('id', 'Stable id'),
      text('publisher', 'Who made the document'),
      text('title', 'Title of the document'),
      optional(text('published', 'Day, month or year of publication; empty where it is not established')),
      optional(text('url', 'Address of the document', { format: 'uri' })),
      text('kind', 'What kind of document it is', { constraints: { required: true, enum: SOURCE_KINDS } }),
      optional(text('via', 'The copy, reprint or data set through which it was read')),
      text('licence', 'Terms of the document: an SPDX id or plain words, or unknown'),
      text('redistributed', 'What of it stands in the record', {
        constraints: { required: true, enum: ['figures', 'series'] },
      }),
      optional(text('note', 'Caveats')),
    ],
    primaryKey: ['id'],
    rows: sources.map((source) => [
      ...[source.id, source.publisher, source.title, source.published, source.url, source.kind, source.via],
      ...[source.licence, source.redistributed, source.note],
    ]),
  };
}
