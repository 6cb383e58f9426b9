import { calendarPart, type Locale, type Period, periodWords } from '@outlay/domain';

/** The same part of several years, said once, with the years as headings of columns. */
const PARTS: Readonly<Record<'H1' | 'H2', Readonly<Record<Locale, string>>>> = {
  H1: { en: 'first half', ar: 'النصف الأول', zh: '上半年' },
  H2: { en: 'second half', ar: 'النصف الثاني', zh: '下半年' },
};

/** Headings for columns of half-years: the years alone where all are the same half, else each in full. */
export function periodHeads(
  periods: readonly Period[],
  locale: Locale,
): { common: string | undefined; heads: readonly string[] } {
  const parts = new Set(periods.map(calendarPart));
  const [part] = parts;
  if (parts.size === 1 && (part === 'H1' || part === 'H2')) {
    return { common: PARTS[part][locale], heads: periods.map(({ start }) => start.slice(0, 4)) };
  }
  return { common: undefined, heads: periods.map((period) => periodWords(period, locale, { short: true })) };
}
