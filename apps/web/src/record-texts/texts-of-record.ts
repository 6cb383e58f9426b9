import { PUBLISHED_TABLES, publishedTable } from '@outlay/dataset';
import type { Dataset } from '@outlay/domain';

/** A text of the record that readers of the site meet, with a name that says where in the record it stands. */
export type NamedText = { readonly name: string; readonly text: string };

/** Every text of the record that the site says in the language of its reader. Titles, names and citations are none. */
export function textsOfRecord(dataset: Dataset): NamedText[] {
  return [...textsOfCompanies(dataset), ...textsOfRows(dataset), ...textsOfChips(dataset), ...textsOfTables(dataset)];
}

/** What companies count and why, what they leave out, and why groups are groups. */
function textsOfCompanies({ companies, groups }: Dataset): NamedText[] {
  return [
    ...companies.flatMap(({ id, headline, scope, note, gaps }) => [
      ...named(`${id}, headline.definition`, headline?.definition),
      ...named(`${id}, headline.why`, headline?.why),
      ...named(`${id}, scope`, scope),
      ...named(`${id}, note`, note),
      ...gaps.flatMap(({ text }, place) => named(`${id}, text of gap ${place + 1}`, text)),
    ]),
    ...groups.flatMap(({ id, why }) => named(`${id}, why`, why)),
  ];
}

/** Notes and labels of figures, notes of documents. */
function textsOfRows({ observations, sources }: Dataset): NamedText[] {
  return [
    ...observations.flatMap(({ id, label, note }) => [
      ...named(`label of ${id}`, label),
      ...named(`note of ${id}`, note),
    ]),
    ...sources.flatMap(({ id, note }) => named(`note of the document ${id}`, note)),
  ];
}

/** What rules do and must be known of them; notes on chips, their prices, shipments and deals; what is counted together. */
function textsOfChips({ exportRules, chips, chipFamilies, chipBuyers, shipments, deals }: Dataset): NamedText[] {
  return [
    ...exportRules.flatMap((rule) =>
      (['effect', 'note', 'elsewhere', 'exceptions', 'untested', 'provision'] as const).flatMap((key) =>
        named(`${rule.id}, ${key}`, rule[key]),
      ),
    ),
    ...chips.flatMap(({ id, note, prices }) => [
      ...named(`${id}, note`, note),
      ...prices.flatMap((price, place) => named(`${id}, note of price ${place + 1}`, price.note)),
    ]),
    ...[...chipFamilies, ...chipBuyers].flatMap(({ id, why }) => named(`${id}, why`, why)),
    ...[...shipments, ...deals].flatMap(({ id, note }) => named(`note of ${id}`, note)),
    ...deals.flatMap(({ id, parts }) =>
      parts.flatMap(({ name, note }) => [
        ...named(`name of a part of ${id}`, name),
        ...named(`note of a part of ${id}`, note),
      ]),
    ),
  ];
}

/** What the tables of the record hold, and their columns mean. */
function textsOfTables(dataset: Dataset): NamedText[] {
  return PUBLISHED_TABLES.flatMap((table) => {
    const { description, fields } = publishedTable(dataset, table);
    return [
      ...named(`description of the table ${table}`, description),
      ...fields.flatMap((field) => named(`meaning of ${table}.${field.name}`, field.description)),
    ];
  });
}

function named(name: string, text: string | undefined): NamedText[] {
  return text === undefined ? [] : [{ name, text }];
}
