import { type Dataset, type DatasetData, openDataset } from '@outlay/domain';
import { read as readChips } from '../generated/chips.js';
import { read } from '../generated/data.js';
import type { Claims } from './claims.ts';
import { decodeRecord } from './decode.ts';
import { type PackedRecord, packChips, packRecord } from './packed-record.ts';

export type { Claim, ClaimMetric, Claims, Stated, Verdict } from './claims.ts';
export type { PackedRecord } from './packed-record.ts';
export { type Distribution, schemaOrgDataset } from './schema-org.ts';
export { chipPricesTable, chipsTable, chipVendorsTable } from './tables/chips.ts';
export { companiesTable } from './tables/companies.ts';
export { csvText, tableRecords } from './tables/csv-text.ts';
export { dealsTable } from './tables/deals.ts';
export { deflatorsTable } from './tables/deflators.ts';
export { exchangeRatesTable } from './tables/exchange-rates.ts';
export { exportRulesTable } from './tables/export-rules.ts';
export { groupsTable } from './tables/groups.ts';
export { observationsTable } from './tables/observations.ts';
export {
  PUBLISHED_TABLES,
  type PublishedTable,
  parsePublishedTable,
  publishedRecord,
  publishedTable,
} from './tables/published.ts';
export { chipBuyersTable, chipFamiliesTable, shipmentsTable } from './tables/shipments.ts';
export { sourcesTable } from './tables/sources.ts';
export type { Field, Table, TableCell } from './tables/table.ts';

/** The record as plain objects, unpacked on first use and kept. */
export const record: () => DatasetData = once(() => decodeRecord(read, readChips));

/** The record, indexed for the functions of `@outlay/domain`. */
export const dataset: () => Dataset = once(() => openDataset(record()));

/** The record as one value that can be sent as JSON; `openPackedRecord` of `@outlay/dataset/browser` opens it again. */
export const packedRecord: () => PackedRecord = once(() => packRecord(read));

/** What concerns chips, for programs that ask about them too: `openPackedRecord({ ...packedRecord(), ...packedChips() })`. */
export const packedChips: () => PackedRecord = once(() => packChips(readChips));

/** Statements of published texts, with the query that answers each and the verdict. */
export const claims: () => readonly Claims[] = once(() => read('claims') as readonly Claims[]);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
