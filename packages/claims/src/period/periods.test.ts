import { type FiscalCalendar, parsePeriod } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import type { Grammar } from '../grammar.ts';
import { ARABIC } from '../lexicon/arabic/grammar.ts';
import { CHINESE } from '../lexicon/chinese/grammar.ts';
import { ENGLISH } from '../lexicon/english/grammar.ts';
import { normalize } from '../text/normalized.ts';
import { tokenize } from '../text/token.ts';
import { readPeriod } from './read.ts';
import { resolvePeriod } from './resolve.ts';

/** What a text means by the period at its start, told on a day by a company with a calendar. */
function meant(grammar: Grammar, text: string, published: string, calendar?: FiscalCalendar, plan = false) {
  const copy = normalize(text).text;
  const read = readPeriod(grammar.periods, copy, tokenize(copy), 0, /^[A-Z]/.test(text));
  if (!read || read.expression.k === 'base' || read.expression.k === 'date') return read?.expression.k;
  const [period] = resolvePeriod(read.expression, { published, dated: true, year: undefined, calendar, plan });
  return period && `${period.start}..${period.end}`;
}

const days = (label: string): string => {
  const { start, end } = parsePeriod(label);
  return `${start}..${end}`;
};
const MARCH: FiscalCalendar = { kind: 'months', yearEndMonth: 3 };
const JUNE: FiscalCalendar = { kind: 'months', yearEndMonth: 6 };

describe('English periods', () => {
  it.each([
    ['first half of 2024', '2024-H1'],
    ['H1 2024', '2024-H1'],
    ['1H24', '2024-H1'],
    ['2Q24', '2024-Q2'],
    ['Q2 2024', '2024-Q2'],
    ['second quarter', '2024-Q2'],
    ['second-quarter', '2024-Q2'],
    ['six months ended 30 June 2024', '2024-H1'],
    ['first six months of 2024', '2024-H1'],
    ['three months to June', '2024-Q2'],
    ['quarter ended June 30', '2024-Q2'],
    ['June quarter', '2024-Q2'],
    ['nine months to September 2023', '2023-9M'],
    ['full-year 2023', '2023'],
    ['2023', '2023'],
    ['last year', '2023'],
    ['fourth quarter of last year', '2023-Q4'],
    ['year ended March 31, 2024', '2023-04-01..2024-03-31'],
  ])('%s', (text, label) => expect(meant(ENGLISH, text, '2024-08-26')).toBe(days(label)));

  it('of fiscal years are the company’s own', () => {
    expect(meant(ENGLISH, 'fiscal 2025', '2025-08-01', JUNE)).toBe('2024-07-01..2025-06-30');
    expect(meant(ENGLISH, 'Q1 FY2025', '2024-08-26', MARCH)).toBe(days('2024-Q2'));
    expect(meant(ENGLISH, 'fiscal fourth quarter of 2024', '2024-08-26', JUNE)).toBe(days('2024-Q2'));
  });

  it.each(['H100 chips', 'H20', 'first time', 'may have', 'a third', '2,024 chips'])('are not in %s', (text) =>
    expect(meant(ENGLISH, text, '2024-08-26')).toBeUndefined(),
  );

  it.each(['the same period last year', 'year-earlier period'])('%s is what is compared with', (text) =>
    expect(meant(ENGLISH, text.replace(/^the /, ''), '2024-08-26')).toBe('base'),
  );
});

describe('Chinese periods', () => {
  it.each([
    ['2024年上半年', '2024-H1'],
    ['上半年', '2024-H1'],
    ['2024年第二季度', '2024-Q2'],
    ['二季度', '2024-Q2'],
    ['前三季度', '2023-9M'],
    ['2024H1', '2024-H1'],
    ['2Q24', '2024-Q2'],
    ['截至2024年6月30日止六个月', '2024-H1'],
    ['6月季度', '2024-Q2'],
    ['去年上半年', '2023-H1'],
    ['去年', '2023'],
    ['2023年全年', '2023'],
    ['2023年', '2023'],
    ['前六个月', '2024-H1'],
  ])('%s', (text, label) => expect(meant(CHINESE, text, '2024-08-26')).toBe(days(label)));

  it('of fiscal years are the company’s own', () => {
    expect(meant(CHINESE, '2025财年第一季度', '2024-08-26', MARCH)).toBe(days('2024-Q2'));
    expect(meant(CHINESE, '2024财年', '2024-08-26', JUNE)).toBe('2023-07-01..2024-06-30');
  });

  it.each(['2000亿元', '三家', '一致', '两者'])('are not in %s', (text) =>
    expect(meant(CHINESE, text, '2024-08-26')).toBeUndefined(),
  );
  it.each(['去年同期', '上年同期', '较去年同期'])('%s is what is compared with', (text) =>
    expect(meant(CHINESE, text, '2024-08-26')).toBe('base'),
  );
});

describe('Arabic periods', () => {
  it.each([
    ['النصف الأول من 2024', '2024-H1'],
    ['النصف الأول من عام 2024', '2024-H1'],
    ['النصف الأول', '2024-H1'],
    ['الربع الثاني من العام', '2024-Q2'],
    ['الأشهر الستة الأولى', '2024-H1'],
    ['الأشهر الستة المنتهية في 30 حزيران 2024', '2024-H1'],
    ['الربع المنتهي في يونيو', '2024-Q2'],
    ['الربع الرابع من العام الماضي', '2023-Q4'],
    ['ربع يونيو', '2024-Q2'],
    ['العام الماضي', '2023'],
    ['عام 2023', '2023'],
    ['٢٠٢٣', '2023'],
  ])('%s', (text, label) => expect(meant(ARABIC, text, '2024-08-26')).toBe(days(label)));

  it('of fiscal years are the company’s own', () => {
    expect(meant(ARABIC, 'السنة المالية 2025', '2025-08-01', JUNE)).toBe('2024-07-01..2025-06-30');
    expect(meant(ARABIC, 'الربع الثاني من السنة المالية 2025', '2025-08-01', MARCH)).toBe(days('2024-Q3'));
  });

  it.each(['الفترة نفسها من العام الماضي', 'على أساس سنوي', 'قبل عام'])('%s is what is compared with', (text) =>
    expect(meant(ARABIC, text, '2024-08-26')).toBe('base'),
  );
});
