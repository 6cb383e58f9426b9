export { openPackedRecord, type PackedRecord } from './packed-record.ts';
export { csvText } from './tables/csv-text.ts';
