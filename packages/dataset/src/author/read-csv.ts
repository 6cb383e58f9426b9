import Papa from 'papaparse';
import type { Finding } from './finding.ts';

/** One row of a CSV file, with the line on which it starts. */
export type CsvRow<Column extends string> = { readonly row: number; readonly cells: Readonly<Record<Column, string>> };

/**
 * Reads a CSV file with exactly the columns asked for (RFC 4180, UTF-8, LF). Rows that cannot be read are findings and
 * left out; the others keep the line they start on, also after cells of several lines.
 */
export function readCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): { rows: CsvRow<Column>[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  const starts = lineNumbers(data);
  for (const error of errors) findings.push({ file, row: starts[error.row ?? 0], message: `CSV: ${error.message}` });

  const [header = [], ...lines] = data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
  if (header.join(',') !== columns.join(',')) {
    findings.push({ file, row: 1, message: 'the header is not the expected one', hint: `Write: ${columns.join(',')}` });
    return { rows: [], findings };
  }
  if (text.includes('\r')) findings.push({ file, message: 'lines end with CR LF', hint: 'End lines with LF alone' });

  const rows: CsvRow<Column>[] = [];
  for (const [index, line] of lines.entries()) {
    const row = starts[index + 1] as number;
    const problem = lineProblem(line, columns);
    if (problem) findings.push({ file, row, message: problem });
    else rows.push({ row, cells: Object.fromEntries(columns.map((column, at) => [column, line[at]])) as never });
  }
  return { rows, findings };
}

function lineProblem(line: readonly string[], columns: readonly string[]): string | undefined {
  if (line.join('') === '' && line.length < 2) return 'the line is empty';
  if (line.length !== columns.length) return `the row has ${line.length} cells, and the header ${columns.length}`;
  const blank = line.findIndex((cell) => cell !== cell.trim());
  return blank < 0 ? undefined : `${columns[blank]} begins or ends with a blank`;
}

/** The line on which each parsed row starts: cells may hold line ends of their own. */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let next = 1;
  return rows.map((cells) => {
    const start = next;
    next += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    return start;
  });
}
