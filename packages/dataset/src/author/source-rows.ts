import { sourceSchema } from '@outlay/domain';
import type { z } from 'zod';
import type { Authored } from './authored.ts';
import type { Finding } from './finding.ts';
import { readCsv } from './read-csv.ts';
import { schemaFindings } from './schema-findings.ts';

/** The columns of a `sources.csv`. */
export const SOURCE_COLUMNS = [
  ...(['id', 'publisher', 'title', 'published', 'url', 'kind', 'via', 'licence', 'redistributed', 'note'] as const),
];

/** Reads documents: a company's own `sources.csv`, or one of `sources/`. */
export function sourceRows(
  file: string,
  text: string,
): { sources: Authored<z.infer<typeof sourceSchema>>[]; findings: Finding[] } {
  const { rows, findings } = readCsv(file, text, SOURCE_COLUMNS);
  const sources = rows.flatMap(({ row, cells }) => {
    const parsed = sourceSchema.safeParse(withoutEmpty(cells));
    if (parsed.success) return [{ value: parsed.data, file, row }];
    findings.push(...schemaFindings(file, parsed.error, cells, () => row));
    return [];
  });
  return { sources, findings };
}

/** The cells that say something. */
export function withoutEmpty(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}
