import type { Table } from '@outlay/dataset';
import { OutlayError } from '@outlay/domain';
import Papa from 'papaparse';

export const FORMATS = ['table', 'json', 'csv', 'md'] as const;

export type Format = (typeof FORMATS)[number];

/** Reads the --format option. */
export function parseFormat(text: string): Format {
  if ((FORMATS as readonly string[]).includes(text)) return text as Format;
  throw new OutlayError('invalid-query', `"${text}" is no output format`, { hint: `Use one of ${FORMATS.join(', ')}` });
}

/** Rows of named values, for formats that have no layout of their own. */
export type Records = {
  fields: readonly string[];
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[];
};

/** A published table of the record as rows; its columns are those of the data package. */
export function recordsOf({ fields, rows }: Table): Records {
  return { fields: fields.map(({ name }) => name), rows };
}

/** One JSON document. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** CSV by RFC 4180: a header line, CRLF-free lines, empty cells for what is not known. */
export function csv({ fields, rows }: Records): string {
  return `${Papa.unparse({ fields: [...fields], data: rows.map((row) => row.map((value) => value ?? '')) }, { newline: '\n' })}\n`;
}

/** A Markdown table; figures flush right. */
export function markdown({ fields, rows }: Records): string {
  const escaped = rows.map((row) =>
    row.map((value) =>
      String(value ?? '')
        .replaceAll('|', '\\|')
        .replaceAll('\n', ' '),
    ),
  );
  const numeric = fields.map(
    (_, index) =>
      rows.length > 0 &&
      rows.every((row) => row[index] === null || row[index] === undefined || typeof row[index] === 'number'),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(fields), line(numeric.map((right) => (right ? '--:' : '---'))), ...escaped.map(line)].join('\n')}\n`;
}
