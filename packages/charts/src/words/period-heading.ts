import { calendarPart, type Locale, type Period, periodWords } from '@outlay/domain';

const YEAR = { en: 'year', ar: 'عام', zh: '' } as const;

/** A period as a heading: a year says that it is one. */
export function periodHeading(period: Period, locale: Locale): string {
  const words = periodWords(period, locale);
  return calendarPart(period) === 'year' && YEAR[locale] !== '' ? `${YEAR[locale]} ${words}` : words;
}

/** A period as the object of a sentence: `the first half of 2025`, `2024`. */
export function thePeriod(period: Period, locale: Locale): string {
  const words = periodWords(period, locale);
  const part = calendarPart(period);
  return locale === 'en' && part !== undefined && part !== 'year' ? `the ${words}` : words;
}
