import {
  csvText,
  PUBLISHED_TABLES,
  type PublishedTable,
  publishedRecord,
  publishedTable,
  tableRecords,
} from '@outlay/dataset';
import type { Dataset } from '@outlay/domain';
import type { TextFile } from './chart-images.ts';

/** Where the whole record stands, within the site. */
export const WHOLE_RECORD = 'data/outlay.json';

/** Where the description of the tables stands; the tables stand beside it where it says. */
export const DATA_PACKAGE = 'data/datapackage.json';

/** Where a table of the record stands. */
export function tablePath(table: PublishedTable): string {
  return `data/csv/${table}.csv`;
}

/** The record as files: the whole as JSON, each table as CSV, word for word what `outlay export` gives. */
export function recordFiles(dataset: Dataset): TextFile[] {
  return [
    { path: WHOLE_RECORD, text: () => `${JSON.stringify(publishedRecord(dataset), null, 2)}\n` },
    ...PUBLISHED_TABLES.map((table) => ({
      path: tablePath(table),
      text: () => csvText(tableRecords(publishedTable(dataset, table))),
    })),
  ];
}
