import type { FiscalCalendar } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { fiscalYearEnd } from './fiscal-year-words.ts';

const weeks = (rule: 'last-in-month' | 'nearest-month-end'): FiscalCalendar => ({
  kind: 'weeks',
  yearEndMonth: 9,
  weekday: 'saturday',
  rule,
  longQuarter: 'Q1',
});

describe('fiscalYearEnd', () => {
  it.each([
    [{ kind: 'months', yearEndMonth: 3 }, ['31 March', '31 مارس', '3月31日']],
    [{ kind: 'months', yearEndMonth: 2 }, ['28 February', '28 فبراير', '2月28日']],
    [weeks('last-in-month'), ['the last Saturday of September', 'آخر سبت من سبتمبر', '9月最后一个星期六']],
    [
      weeks('nearest-month-end'),
      ['the Saturday nearest to the end of September', 'أقرب سبت إلى نهاية سبتمبر', '最接近9月末的星期六'],
    ],
  ] as const)('says when %j ends', (calendar, expected) => {
    const said = (['en', 'ar', 'zh'] as const).map((locale) =>
      fiscalYearEnd(calendar, locale).replaceAll('\u00a0', ' '),
    );
    expect(said).toEqual(expected);
  });
});
