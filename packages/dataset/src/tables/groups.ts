import type { Group } from '@outlay/domain';
import { nameFields, optional, type Table, text } from './table.ts';

/** Companies that are compared together. */
export function groupsTable(groups: readonly Group[]): Table {
  return {
    name: 'groups',
    title: 'Groups',
    description: 'Companies that are compared together.',
    fields: [
      text('id', 'Stable id'),
      ...nameFields('name', 'Name'),
      ...nameFields('short_name', 'Name in running text'),
      optional(text('aliases', 'Further names, separated by semicolons')),
      text('country', 'ISO 3166 code'),
      text('members', 'Ids of companies, separated by semicolons'),
      text('why', 'Why they are compared together'),
    ],
    primaryKey: ['id'],
    rows: groups.map(({ id, names, shortNames, aliases, country, members, why }) => [
      ...[id, names.en, names.ar, names.zh, shortNames.en, shortNames.ar, shortNames.zh],
      ...[aliases.join('; '), country, members.join('; '), why],
    ]),
  };
}
