import type { Day } from '../period/day.ts';
import { type FiscalLabel, formatFiscalLabel } from '../period/fiscal-calendar.ts';
import { isolated } from './bidi.ts';
import type { Locale, Localized } from './locale.ts';

/** Month names: in Arabic those of the Gulf and Egypt. The same that ICU gives, written out so that every browser agrees. */
export const MONTHS: Localized<readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  zh: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
};

/**
 * A day, a month or a year: `23 November 2026`, `23 نوفمبر 2026`, `2026年11月23日`. `short` cuts English months to three
 * letters.
 *
 * @param date `2026-11-23`, `2026-11` or `2026`.
 * @example
 * dateWords('2026-11-23', 'ar') // => '23\u00a0نوفمبر 2026'
 */
export function dateWords(date: Day, locale: Locale, { short = false } = {}): string {
  const [year, month, day] = date.split('-') as [string, string | undefined, string | undefined];
  if (month === undefined) return locale === 'zh' ? `${year}年` : year;
  const full = MONTHS[locale][Number(month) - 1] as string;
  const name = short && locale === 'en' ? full.slice(0, 3) : full;
  if (locale === 'zh') return `${year}年${name}${day === undefined ? '' : `${Number(day)}日`}`;
  return `${day === undefined ? '' : `${Number(day)}\u00a0`}${name} ${year}`;
}

const FISCAL_PARTS_ZH: Readonly<Record<string, string>> = {
  Q1: '第一季度',
  Q2: '第二季度',
  Q3: '第三季度',
  Q4: '第四季度',
  H1: '上半年',
  H2: '下半年',
  '9M': '前九个月',
};

/**
 * A company's own name for some days: `FY2026 Q4`, `2026财年第四季度`; in Arabic the label itself, isolated.
 *
 * @example
 * fiscalWords({ year: 2026, part: 'Q4' }, 'zh') // => '2026财年第四季度'
 */
export function fiscalWords(label: FiscalLabel, locale: Locale): string {
  if (locale === 'zh') return `${label.year}财年${label.part === undefined ? '' : FISCAL_PARTS_ZH[label.part]}`;
  return isolated(formatFiscalLabel(label).replace('-', '\u00a0'), locale);
}
