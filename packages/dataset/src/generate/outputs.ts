import type { AuthoredRecord } from '../author/authored.ts';
import { toData } from '../author/to-data.ts';
import { csvText, tableRecords } from '../tables/csv-text.ts';
import { tablesOf } from '../tables/index.ts';
import { changelog } from './changelog.ts';
import { changesOf } from './changes.ts';
import { DATA_MODULE_TYPES, dataModule } from './data-module.ts';
import { dataPackage } from './data-package.ts';
import { encodeChips, encodeRecord } from './encode.ts';
import { jsonByLine } from './json-by-line.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import { notice } from './notice.ts';

/** Every generated file of a version of the record: path in the package to text. The same record gives the same text. */
export function outputs(record: AuthoredRecord, version: string, releases: readonly Manifest[]): Map<string, string> {
  const data = toData(record, version);
  const claims = record.claims.map(({ value }) => value);
  const tables = tablesOf(data);
  return new Map([
    ['generated/data.js', dataModule(encodeRecord(data, claims))],
    ['generated/data.d.ts', DATA_MODULE_TYPES],
    ['generated/chips.js', dataModule(encodeChips(data))],
    ['generated/chips.d.ts', DATA_MODULE_TYPES],
    [
      'generated/outlay.json',
      jsonByLine({ title: record.about.title, licence: record.about.licence, ...data, claims }),
    ],
    ['generated/datapackage.json', `${JSON.stringify(dataPackage(record.about, data, tables), undefined, 2)}\n`],
    ['generated/CHANGELOG.md', changelog(manifestOf(data), releases)],
    ['generated/changes.json', `${JSON.stringify(changesOf(manifestOf(data), releases), undefined, 2)}\n`],
    ...tables.map((table): [string, string] => [`generated/csv/${table.name}.csv`, csvText(tableRecords(table))]),
    ['NOTICE.md', notice(data.sources)],
  ]);
}
