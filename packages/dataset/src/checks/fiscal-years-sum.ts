import { fiscalLabel, isPoint } from '@outlay/domain';
import type { AuthoredObservation } from '../author/authored.ts';
import type { Finding } from '../author/finding.ts';
import type { Check } from './check.ts';
import { type FigureSeries, figureSeries } from './figures.ts';
import { findingAt } from './place.ts';

/** The ways in which the parts of a year add up to longer ones. */
const SUMS: readonly { whole: string; parts: readonly string[] }[] = [
  { whole: 'year', parts: ['Q1', 'Q2', 'Q3', 'Q4'] },
  { whole: 'year', parts: ['H1', 'H2'] },
  { whole: 'year', parts: ['H1', 'Q3', 'Q4'] },
  { whole: 'year', parts: ['9M', 'Q4'] },
  { whole: 'H1', parts: ['Q1', 'Q2'] },
  { whole: 'H2', parts: ['Q3', 'Q4'] },
  { whole: '9M', parts: ['Q1', 'Q2', 'Q3'] },
  { whole: '9M', parts: ['H1', 'Q3'] },
];

/** Quarters, halves and nine months sum exactly to the longer figures stated beside them. */
export const fiscalYearsSum: Check = (record) =>
  figureSeries(record).flatMap((series) => {
    const calendar = record.companies.find(({ value }) => value.id === series.entity)?.value.fiscalCalendar;
    if (!calendar) return [];
    const years = new Map<number, Map<string, AuthoredObservation>>();
    for (const row of series.rows.filter(({ value }) => isPoint(value))) {
      const label = fiscalLabel(calendar, row.value.period);
      if (!label) continue;
      const parts = years.get(label.year) ?? new Map<string, AuthoredObservation>();
      years.set(label.year, parts.set(label.part ?? 'year', row));
    }
    return [...years].flatMap(([year, parts]) => yearFindings(series, year, parts));
  });

function yearFindings(series: FigureSeries, year: number, parts: ReadonlyMap<string, AuthoredObservation>): Finding[] {
  return SUMS.flatMap((sum) => {
    const whole = parts.get(sum.whole);
    const pieces = sum.parts.map((part) => parts.get(part)).filter((piece) => piece !== undefined);
    if (!whole || pieces.length !== sum.parts.length) return [];
    const total = pieces.reduce((so, { value }) => so + (value.amount ?? 0), 0);
    const difference = (whole.value.amount ?? 0) - total;
    if (difference === 0) return [];
    const name = `${series.name} of FY${year}${sum.whole === 'year' ? '' : `-${sum.whole}`}`;
    return [
      findingAt(
        whole,
        `${name} is ${whole.value.amount}, and ${sum.parts.join(' + ')} give ${total} (${difference > 0 ? '+' : ''}${difference})`,
        `Compare with ${pieces.map(({ value, row }) => `${value.id} (line ${row})`).join(', ')}`,
      ),
    ];
  });
}
