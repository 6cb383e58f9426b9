import {
  type Company,
  type ComparisonRow,
  compare,
  type Dataset,
  type FiscalLabel,
  fiscalPeriod,
  formatFiscalLabel,
  type Period,
} from '@outlay/domain';

/** A figure for a company's own fiscal days. */
export type FiscalPoint = { readonly label: FiscalLabel; readonly period: Period; readonly row: ComparisonRow };

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** Whether the fiscal quarters of a company are calendar quarters under other names. */
export function hasCalendarQuarters({ fiscalCalendar }: Company): boolean {
  return fiscalCalendar.kind === 'months' && fiscalCalendar.yearEndMonth % 3 === 0;
}

/** Whether its fiscal years are calendar years. */
export function hasCalendarYears({ fiscalCalendar }: Company): boolean {
  return fiscalCalendar.kind === 'months' && fiscalCalendar.yearEndMonth === 12;
}

/** The figures of a company by its own fiscal quarters, where those are no calendar quarters; oldest first. */
export function fiscalQuarters(dataset: Dataset, company: Company): FiscalPoint[] {
  if (hasCalendarQuarters(company)) return [];
  return points(dataset, company, (year) => QUARTERS.map((part) => ({ year, part })));
}

/** The figures of a company by its own fiscal years, where those are no calendar years; oldest first. */
export function fiscalYears(dataset: Dataset, company: Company): FiscalPoint[] {
  if (hasCalendarYears(company)) return [];
  return points(dataset, company, (year) => [{ year }]);
}

function points(dataset: Dataset, company: Company, labels: (year: number) => FiscalLabel[]): FiscalPoint[] {
  const starts = dataset.observationsOf(company.id).map(({ period }) => Number(period.start.slice(0, 4)));
  if (starts.length === 0) return [];
  const last = Number(dataset.recordedTo.slice(0, 4)) + 1;
  const years = Array.from({ length: last - Math.min(...starts) + 1 }, (_, place) => Math.min(...starts) + place);
  const all = years.flatMap(labels).flatMap((label): FiscalPoint[] => {
    const period = fiscalPeriod(company.fiscalCalendar, label);
    if (period.end > dataset.recordedTo) return [];
    const asked = `${company.id}:${formatFiscalLabel(label)}`;
    const [row] = compare(dataset, { entities: [company.id], period: asked, currency: 'reported' }).rows;
    return row ? [{ label, period, row }] : [];
  });
  const first = all.findIndex(({ row }) => row.reported !== null);
  return first < 0 ? [] : all.slice(first);
}
