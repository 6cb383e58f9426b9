import { type DeflatorSeries, deflatorSeriesSchema } from '@outlay/domain';
import type { AuthoredSeries } from './authored.ts';
import type { Finding } from './finding.ts';
import { readCsv } from './read-csv.ts';
import { readYaml } from './read-yaml.ts';
import { parseYaml, schemaFindings } from './schema-findings.ts';
import { withoutEmpty } from './source-rows.ts';

/** The columns of `deflators/<id>.csv`. */
export const DEFLATOR_COLUMNS = ['start', 'end', 'frequency', 'value', 'unit', 'source', 'confidence', 'note'] as const;

const headSchema = deflatorSeriesSchema.omit({ values: true });
const valueSchema = deflatorSeriesSchema.shape.values.element;

/** Reads a price index: `deflators/<id>.yml` says what it is, `deflators/<id>.csv` holds its values. */
export function deflatorSeries(
  id: string,
  files: { readonly yml: string | undefined; readonly csv: string | undefined },
): { deflators: AuthoredSeries<DeflatorSeries>[]; findings: Finding[] } {
  const file = `deflators/${id}.csv`;
  const headFile = `deflators/${id}.yml`;
  if (files.yml === undefined) return { deflators: [], findings: [{ file, message: `${headFile} is missing` }] };
  if (files.csv === undefined) return { deflators: [], findings: [{ file: headFile, message: `${file} is missing` }] };

  const head = parseYaml(headFile, readYaml(headFile, files.yml), headSchema);
  const { rows, findings } = readCsv(file, files.csv, DEFLATOR_COLUMNS);
  findings.push(...head.findings);
  if (head.value && head.value.id !== id) {
    findings.push({ file: headFile, message: `the id "${head.value.id}" is not the name of the file` });
  }
  const read = rows.flatMap(({ row, cells }) => {
    const parsed = valueSchema.safeParse(withoutEmpty(cells));
    if (!parsed.success) findings.push(...schemaFindings(file, parsed.error, cells, () => row));
    else if (!Number.isFinite(Number(parsed.data.value))) {
      findings.push({ file, row, message: `value "${parsed.data.value}" is no number` });
    } else if (parsed.data.end < parsed.data.start) {
      findings.push({ file, row, message: `${parsed.data.start}..${parsed.data.end} ends before it starts` });
    } else return [{ row, value: parsed.data }];
    return [];
  });
  if (!head.value) return { deflators: [], findings };
  const series = { ...head.value, values: read.map(({ value }) => value) };
  return { deflators: [{ value: series, file, rows: read.map(({ row }) => row) }], findings };
}
