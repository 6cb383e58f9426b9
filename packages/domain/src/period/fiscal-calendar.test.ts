import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type FiscalCalendar,
  fiscalLabel,
  fiscalPeriod,
  formatFiscalLabel,
  OutlayError,
  parseFiscalLabel,
  tiles,
} from '../index.ts';

const APPLE: FiscalCalendar = {
  kind: 'weeks',
  yearEndMonth: 9,
  weekday: 'saturday',
  rule: 'last-in-month',
  longQuarter: 'Q1',
};
const NVIDIA: FiscalCalendar = {
  kind: 'weeks',
  yearEndMonth: 1,
  weekday: 'sunday',
  rule: 'last-in-month',
  longQuarter: 'Q4',
};
const INTEL: FiscalCalendar = {
  kind: 'weeks',
  yearEndMonth: 12,
  weekday: 'saturday',
  rule: 'last-in-month',
  longQuarter: 'Q1',
};
const MICRON: FiscalCalendar = {
  kind: 'weeks',
  yearEndMonth: 8,
  weekday: 'thursday',
  rule: 'nearest-month-end',
  longQuarter: 'Q4',
};
const ALIBABA: FiscalCalendar = { kind: 'months', yearEndMonth: 3 };
const MICROSOFT: FiscalCalendar = { kind: 'months', yearEndMonth: 6 };
const ORACLE: FiscalCalendar = { kind: 'months', yearEndMonth: 5 };

// Days as the companies' filings state them.
const FILED: [string, FiscalCalendar, string, string, string][] = [
  ['Alibaba', ALIBABA, 'FY2025-Q1', '2024-04-01', '2024-06-30'],
  ['Alibaba', ALIBABA, 'FY2024-Q4', '2024-01-01', '2024-03-31'],
  ['Alibaba', ALIBABA, 'FY2025', '2024-04-01', '2025-03-31'],
  ['Microsoft', MICROSOFT, 'FY2024-Q4', '2024-04-01', '2024-06-30'],
  ['Microsoft', MICROSOFT, 'FY2024-9M', '2023-07-01', '2024-03-31'],
  ['Oracle', ORACLE, 'FY2024-Q3', '2023-12-01', '2024-02-29'],
  ['Oracle', ORACLE, 'FY2027-Q1', '2026-06-01', '2026-08-31'],
  ['Apple', APPLE, 'FY2023-Q1', '2022-09-25', '2022-12-31'],
  ['Apple', APPLE, 'FY2024-Q2', '2023-12-31', '2024-03-30'],
  ['Apple', APPLE, 'FY2026-Q2', '2025-12-28', '2026-03-28'],
  ['Nvidia', NVIDIA, 'FY2020-Q1', '2019-01-28', '2019-04-28'],
  ['Nvidia', NVIDIA, 'FY2021', '2020-01-27', '2021-01-31'],
  ['Nvidia', NVIDIA, 'FY2022-Q1', '2021-02-01', '2021-05-02'],
  ['Nvidia', NVIDIA, 'FY2026-Q4', '2025-10-27', '2026-01-25'],
  ['Intel', INTEL, 'FY2023-Q1', '2023-01-01', '2023-04-01'],
  ['Intel', INTEL, 'FY2025-Q4', '2025-09-28', '2025-12-27'],
  ['Micron', MICRON, 'FY2024', '2023-09-01', '2024-08-29'],
  ['Micron', MICRON, 'FY2025-Q3', '2025-02-28', '2025-05-29'],
];

describe('fiscal calendars', () => {
  it.each(FILED)('%s %#: the label stands for the days filed, and back', (_company, calendar, label, start, end) => {
    expect(fiscalPeriod(calendar, parseFiscalLabel(label))).toEqual({ start, end });
    expect(formatFiscalLabel(fiscalLabel(calendar, { start, end }) as { year: number })).toBe(label);
  });

  const calendar = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((yearEndMonth): FiscalCalendar => ({ kind: 'months', yearEndMonth })),
    fc.constantFrom(APPLE, NVIDIA, INTEL, MICRON),
  );

  it('cut every year into quarters that tile it, and years follow each other without a hole', () => {
    fc.assert(
      fc.property(calendar, fc.integer({ min: 1995, max: 2050 }), (one, year) => {
        const whole = fiscalPeriod(one, { year });
        const quarters = (['Q1', 'Q2', 'Q3', 'Q4'] as const).map((part) => fiscalPeriod(one, { year, part }));
        expect(tiles(whole, quarters)).toBe(true);
        expect(fiscalPeriod(one, { year: year + 1 }).start).toBe(addDays(whole.end, 1));
        expect(tiles(whole, [fiscalPeriod(one, { year, part: 'H1' }), fiscalPeriod(one, { year, part: 'H2' })])).toBe(
          true,
        );
        expect(fiscalPeriod(one, { year, part: '9M' }).end).toBe(quarters[2]?.end);
      }),
    );
  });

  it('name every period they make', () => {
    fc.assert(
      fc.property(
        calendar,
        fc.integer({ min: 1995, max: 2050 }),
        fc.constantFrom(undefined, 'Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M'),
        (one, year, part) => {
          const label = part ? { year, part: part as 'Q1' } : { year };
          expect(fiscalLabel(one, fiscalPeriod(one, label))).toEqual(label);
        },
      ),
    );
  });

  it('have no name for other days', () =>
    expect(fiscalLabel(ALIBABA, { start: '2024-04-02', end: '2024-06-30' })).toBeUndefined());

  it.each(['FY25-Q1', 'FY2025-Q5', '2025-Q1', 'FY', ''])('"%s" is no label', (text) =>
    expect(() => parseFiscalLabel(text)).toThrow(OutlayError),
  );
});
