import Papa from 'papaparse';
import type { TableCell } from '../tables/table.ts';

/** Rows as CSV text: RFC 4180, LF, quotes only where they are needed, a line end at the end. */
export function writeCsv(header: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  return `${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\n' })}\n`;
}
