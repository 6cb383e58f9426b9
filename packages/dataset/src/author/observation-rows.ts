import { type FiscalCalendar, observationSchema } from '@outlay/domain';
import type { AuthoredObservation } from './authored.ts';
import { amountCell, type Cell, convenienceCell, periodCell } from './cells.ts';
import type { Finding } from './finding.ts';
import { observationIds } from './observation-id.ts';
import { resolveOperands } from './operands.ts';
import { type CsvRow, readCsv } from './read-csv.ts';
import { schemaFindings } from './schema-findings.ts';

/** The columns of `observations.csv`. */
export const OBSERVATION_COLUMNS = [
  ...['period', 'metric', 'basis', 'kind', 'amount', 'low', 'high', 'currency', 'published', 'source', 'locator'],
  ...['confidence', 'estimator', 'label', 'operands', 'convenience', 'note'],
] as const;

/** Whose rows they are, and by which calendar its fiscal labels count; a group has none. */
export type RowOwner = { readonly id: string; readonly calendar: FiscalCalendar | undefined };

type Draft = AuthoredObservation & { readonly operandText: string };

/** Reads an `observations.csv`: rows become observations with ids, days and operands. */
export function observationRows(
  file: string,
  text: string,
  owner: RowOwner,
): { observations: AuthoredObservation[]; findings: Finding[] } {
  const { rows, findings } = readCsv(file, text, OBSERVATION_COLUMNS);
  const drafts: Draft[] = [];
  for (const row of rows) {
    const read = readRow(file, row, owner);
    findings.push(...read.findings);
    if (read.draft) drafts.push(read.draft);
  }
  const ids = observationIds(drafts.map(({ value, period }) => ({ ...value, period })));
  const named = drafts.map((draft, index) => ({ ...draft, value: { ...draft.value, id: ids[index] as string } }));
  const observations = named.map(({ operandText, ...draft }) => {
    if (operandText === '') return draft;
    const { operands, problems } = resolveOperands(operandText, draft, named);
    findings.push(...problems.map((problem) => ({ file, row: draft.row, ...problem, observation: draft.value.id })));
    return operands.length === 0 ? draft : { ...draft, value: { ...draft.value, operands } };
  });
  return { observations, findings };
}

function readRow(
  file: string,
  { row, cells }: CsvRow<string>,
  owner: RowOwner,
): { draft?: Draft; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(column: string, parse: (text: string) => Cell<T>): T | undefined => {
    if (cells[column] === '') return undefined;
    const cell = parse(cells[column] as string);
    if (cell.problem === undefined) return cell.value;
    findings.push({ file, row, message: `${column} ${cell.problem}`, hint: cell.hint });
    return undefined;
  };
  const period = read('period', (cell) => periodCell(cell, owner.calendar));
  if (cells.period === '') findings.push({ file, row, message: 'period is missing' });
  const given = {
    id: '',
    entity: owner.id,
    metric: cells.metric,
    basis: cells.basis,
    period,
    kind: cells.kind,
    amount: read('amount', amountCell),
    low: read('low', amountCell),
    high: read('high', amountCell),
    currency: cells.currency,
    published: cells.published,
    source: cells.source,
    locator: cells.locator,
    confidence: cells.confidence,
    estimator: cells.estimator,
    label: cells.label,
    convenience: read('convenience', convenienceCell),
    note: cells.note,
  };
  if (cells.source === '')
    findings.push({ file, row, message: 'source is missing', hint: 'Every row cites a document' });
  if (findings.length > 0) return { findings };
  const present = Object.entries(given).filter(([key, value]) => key === 'id' || (value !== '' && value !== undefined));
  const parsed = observationSchema.safeParse(Object.fromEntries(present));
  if (!parsed.success) return { findings: schemaFindings(file, parsed.error, given, () => row) };
  const draft = {
    value: parsed.data,
    file,
    row,
    period: cells.period as string,
    operandText: cells.operands as string,
  };
  return { draft, findings };
}
