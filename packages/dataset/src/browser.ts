export { openPackedRecord, type PackedRecord } from './packed-record.ts';
