import type { FlatRecords } from '@outlay/domain';
import Papa from 'papaparse';
import type { Table } from './table.ts';

/** CSV by RFC 4180: a header line, LF, quotes only where they are needed, an empty cell for what is not known. */
export function csvText({ fields, rows }: FlatRecords): string {
  const lines = rows.map((row) => row.map((value) => value ?? ''));
  return `${Papa.unparse([[...fields], ...lines], { newline: '\n' })}\n`;
}

/** A published table as flat rows; its columns are those of the data package. */
export function tableRecords({ fields, rows }: Table): FlatRecords {
  return { fields: fields.map(({ name }) => name), rows };
}
