import { calendarPart, type Locale, type Period, periodWords } from '@outlay/domain';

const YEAR = { en: 'year', ar: 'عام', zh: '' } as const;

/** A period as a heading: a year says that it is one. */
export function periodHeading(period: Period, locale: Locale): string {
  const words = periodWords(period, locale);
  return calendarPart(period) === 'year' && YEAR[locale] !== '' ? `${YEAR[locale]} ${words}` : words;
}
