import type { DatasetData } from '@outlay/domain';
import type { About } from '../author/about.ts';
import type { Table } from '../tables/table.ts';

/** The descriptor of the tables, a Frictionless Data Package of version 2. */
export function dataPackage(about: About, data: DatasetData, tables: readonly Table[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'outlay',
    title: about.title,
    description: [
      'Capital expenditure of technology companies in China and the United States: figures with their definition, days,',
      `document and evidence, and the exchange rates that compare them. Recorded to ${data.recordedTo}. The licence covers`,
      'selection, structure and notes; the terms of each document stand in the table sources and in NOTICE.md.',
    ].join(' '),
    version: data.version,
    keywords: ['capital expenditure', 'AI infrastructure', 'China', 'United States', 'technology companies'],
    licenses: [licence(about.licence)],
    sources: data.sources
      .filter(({ redistributed }) => redistributed === 'series')
      .map(({ publisher, title, url }) => ({
        title: `${publisher}: ${title}`,
        ...(url === undefined ? {} : { path: url }),
      })),
    resources: tables.map((table) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name: table.name,
      type: 'table',
      title: table.title,
      description: table.description,
      path: `csv/${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: table.fields,
        missingValues: [''],
        primaryKey: table.primaryKey,
        ...(table.foreignKeys === undefined ? {} : { foreignKeys: table.foreignKeys }),
      },
    })),
  };
}

function licence(name: string): object {
  if (name !== 'CC-BY-4.0') return { name };
  return {
    name,
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  };
}
