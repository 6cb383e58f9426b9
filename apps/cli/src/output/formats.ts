import { type FlatRecords, OutlayError } from '@outlay/domain';

export const FORMATS = ['table', 'json', 'csv', 'md'] as const;

export type Format = (typeof FORMATS)[number];

/** Reads the --format option. */
export function parseFormat(text: string): Format {
  if ((FORMATS as readonly string[]).includes(text)) return text as Format;
  throw new OutlayError('invalid-query', `"${text}" is no output format`, { hint: `Use one of ${FORMATS.join(', ')}` });
}

/** One JSON document. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A Markdown table; figures flush right. */
export function markdown({ fields, rows }: FlatRecords): string {
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
