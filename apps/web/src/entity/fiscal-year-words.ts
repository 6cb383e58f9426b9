import { type FiscalCalendar, type Locale, type Localized, lastDayOfMonth, MONTHS } from '@outlay/domain';

type Weekday = Extract<FiscalCalendar, { kind: 'weeks' }>['weekday'];

const WEEKDAYS: Localized<Readonly<Record<Weekday, string>>> = {
  en: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  ar: {
    monday: 'اثنين',
    tuesday: 'ثلاثاء',
    wednesday: 'أربعاء',
    thursday: 'خميس',
    friday: 'جمعة',
    saturday: 'سبت',
    sunday: 'أحد',
  },
  zh: {
    monday: '星期一',
    tuesday: '星期二',
    wednesday: '星期三',
    thursday: '星期四',
    friday: '星期五',
    saturday: '星期六',
    sunday: '星期日',
  },
};

/** A common year, so that February ends on its 28th. */
const ANY_YEAR = 2026;

/**
 * The day on which a company's fiscal year ends: `31 March`, or for years counted in weeks `the last Saturday of
 * September`.
 */
export function fiscalYearEnd(calendar: FiscalCalendar, locale: Locale): string {
  const month = MONTHS[locale][calendar.yearEndMonth - 1] as string;
  if (calendar.kind === 'months') {
    const day = Number(lastDayOfMonth(ANY_YEAR, calendar.yearEndMonth).slice(8));
    return locale === 'zh' ? `${month}${day}日` : `${day}\u00a0${month}`;
  }
  const weekday = WEEKDAYS[locale][calendar.weekday];
  if (calendar.rule === 'last-in-month') {
    if (locale === 'en') return `the last ${weekday} of ${month}`;
    return locale === 'ar' ? `آخر ${weekday} من ${month}` : `${month}最后一个${weekday}`;
  }
  if (locale === 'en') return `the ${weekday} nearest to the end of ${month}`;
  return locale === 'ar' ? `أقرب ${weekday} إلى نهاية ${month}` : `最接近${month}末的${weekday}`;
}
