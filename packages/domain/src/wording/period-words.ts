import { calendarPart, periodInWords, type YearPart } from '../period/calendar-label.ts';
import { lastDayOfMonth } from '../period/day.ts';
import type { Period } from '../period/period.ts';
import { dateWords, MONTHS } from './date-words.ts';
import type { Locale } from './locale.ts';

const ARABIC_PARTS: Readonly<Record<YearPart, string>> = {
  Q1: 'الربع الأول',
  Q2: 'الربع الثاني',
  Q3: 'الربع الثالث',
  Q4: 'الربع الرابع',
  H1: 'النصف الأول',
  H2: 'النصف الثاني',
  '9M': 'الأشهر التسعة الأولى',
};

const CHINESE_PARTS: Readonly<Record<YearPart, string>> = {
  Q1: '一季度',
  Q2: '二季度',
  Q3: '三季度',
  Q4: '四季度',
  H1: '上半年',
  H2: '下半年',
  '9M': '前三季度',
};

/**
 * A period in words: `first half of 2026`, `النصف الأول من 2026`, `2026年上半年`; a year, a month, or any days.
 * `short` is for axes and tables: `Q2 2026`.
 *
 * @example
 * periodWords({ start: '2026-01-01', end: '2026-06-30' }, 'ar') // => 'النصف الأول من 2026'
 */
export function periodWords(value: Period, locale: Locale, { short = false } = {}): string {
  const part = calendarPart(value);
  const year = value.start.slice(0, 4);
  if (part === 'year') return locale === 'zh' ? `${year}年` : year;
  if (part !== undefined) {
    if (locale === 'ar') return `${ARABIC_PARTS[part]} ${short ? '' : 'من '}${year}`;
    if (locale === 'zh') return `${year}年${CHINESE_PARTS[part]}`;
    if (short) return `${part}\u00a0${year}`;
    const words = periodInWords(value);
    return words.charAt(0).toLowerCase() + words.slice(1);
  }
  if (value.start === value.end) return dateWords(value.start, locale, { short });
  return monthsOrDays(value, locale, short);
}

function monthsOrDays({ start, end }: Period, locale: Locale, short: boolean): string {
  const wholeMonths = start.endsWith('-01') && end === lastDayOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
  if (wholeMonths && start.slice(0, 7) === end.slice(0, 7)) return dateWords(start.slice(0, 7), locale, { short });
  const [from, to] = wholeMonths ? [start.slice(0, 7), end.slice(0, 7)] : [start, end];
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return between(sameYear ? withoutYear(from, locale, short) : dateWords(from, locale, { short }), to, locale, short);
}

function between(first: string, to: string, locale: Locale, short: boolean): string {
  if (locale === 'zh') return `${first}至${dateWords(to, locale)}`;
  if (locale === 'ar') return `من ${first} إلى ${dateWords(to, locale)}`;
  return `${first} to ${dateWords(to, locale, { short })}`;
}

/** Chinese leads with the year and keeps it; the others say it once, at the end. */
function withoutYear(date: string, locale: Locale, short: boolean): string {
  if (locale === 'zh') return dateWords(date, locale);
  const [, month, day] = date.split('-') as [string, string, string | undefined];
  const full = MONTHS[locale][Number(month) - 1] as string;
  const name = short && locale === 'en' ? full.slice(0, 3) : full;
  return day === undefined ? name : `${Number(day)}\u00a0${name}`;
}

/**
 * The period as a sentence says it: `in the first half of 2026`, `في النصف الأول من 2026`, `2026年上半年`.
 *
 * @example
 * inPeriodWords({ start: '2024-01-01', end: '2024-12-31' }, 'en') // => 'in 2024'
 */
export function inPeriodWords(value: Period, locale: Locale): string {
  const words = periodWords(value, locale);
  if (locale === 'zh') return words;
  const part = calendarPart(value);
  if (locale === 'ar') {
    if (part === 'year') return `في عام ${words}`;
    return words.startsWith('من ') ? `في الفترة ${words}` : `في ${words}`;
  }
  if (part === 'year') return `in ${words}`;
  if (part !== undefined) return `in the ${words}`;
  return value.start === value.end ? `on ${words}` : `${/^\d/.test(words) ? 'from' : 'in'} ${words}`;
}

/**
 * From one period to another: `first quarter of 2019 to second quarter of 2026`.
 *
 * @example
 * spanWords({ start: '2019-01-01', end: '2019-12-31' }, { start: '2025-01-01', end: '2025-12-31' }, 'zh') // => '2019年至2025年'
 */
export function spanWords(from: Period, to: Period, locale: Locale, style: { short?: boolean } = {}): string {
  const [first, last] = [periodWords(from, locale, style), periodWords(to, locale, style)];
  if (locale === 'zh') return `${first}至${last}`;
  return locale === 'ar' ? `من ${first} إلى ${last}` : `${first} to ${last}`;
}
