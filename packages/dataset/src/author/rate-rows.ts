import { monthlyRateSchema, type RateSeries, rateSeriesSchema } from '@outlay/domain';
import type { AuthoredSeries } from './authored.ts';
import { amountCell } from './cells.ts';
import type { Finding } from './finding.ts';
import { readCsv } from './read-csv.ts';
import { schemaFindings } from './schema-findings.ts';

/** The columns of `exchange-rates/<quote>.csv`. */
export const RATE_COLUMNS = ['month', 'average', 'observations', 'period_end', 'period_end_day', 'source'] as const;

/** Reads the monthly rates of a currency, which the file is named after. */
export function rateRows(
  file: string,
  quote: string,
  text: string,
): { rates: AuthoredSeries<RateSeries>[]; findings: Finding[] } {
  const { rows, findings } = readCsv(file, text, RATE_COLUMNS);
  const series = rateSeriesSchema.safeParse({ base: 'USD', quote: quote.toUpperCase(), months: [] });
  if (!series.success) findings.push({ file, message: `"${quote}" is no currency that Outlay holds` });
  const months: RateSeries['months'] = [];
  const lines: number[] = [];
  for (const { row, cells } of rows) {
    const count = amountCell(cells.observations);
    if (count.problem !== undefined) {
      findings.push({ file, row, message: `observations ${count.problem}`, hint: 'Write the number of daily rates' });
      continue;
    }
    const parsed = monthlyRateSchema.safeParse({
      month: cells.month,
      average: cells.average,
      observations: count.value,
      ...(cells.period_end === '' ? {} : { periodEnd: cells.period_end }),
      ...(cells.period_end_day === '' ? {} : { periodEndDay: cells.period_end_day }),
      source: cells.source,
    });
    const before = months.at(-1)?.month;
    if (!parsed.success) findings.push(...schemaFindings(file, parsed.error, cells, () => row));
    else if (before !== undefined && before >= parsed.data.month) {
      findings.push({ file, row, message: `${parsed.data.month} does not come after ${before}` });
    } else {
      months.push(parsed.data);
      lines.push(row);
    }
  }
  return { rates: series.success ? [{ value: { ...series.data, months }, file, rows: lines }] : [], findings };
}
