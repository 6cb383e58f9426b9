import {
  addDays,
  CALENDAR_YEAR,
  type Day,
  dayNumber,
  type FiscalCalendar,
  firstDayOfMonth,
  fiscalPeriod,
  lastDayOfMonth,
  type Period,
  SNAP_DAYS,
  type YearPart,
  yearBefore,
} from '@outlay/domain';
import type { PeriodExpression, YearWord } from './expression.ts';

/** What a period is resolved by: the day of the text, the year it speaks of, and the company's calendar. */
export type PeriodContext = {
  readonly published: Day;
  /** Whether the day is that of the text, rather than the last of the record. */
  readonly dated: boolean;
  /** The year of the period spoken of before. */
  readonly year: number | undefined;
  readonly calendar: FiscalCalendar | undefined;
  /** Whether what is told has yet to come. */
  readonly plan: boolean;
};

/** The readings of a period, the likeliest first; more than one where the text leaves it open. */
export type PeriodReadings = readonly Period[];

/** The days that a text may mean by a period. */
export function resolvePeriod(expression: PeriodExpression, context: PeriodContext): PeriodReadings {
  switch (expression.k) {
    case 'part':
      return partReadings(expression, context);
    case 'ending':
      return endingReadings(expression, context);
    case 'month': {
      const year = yearNumber(expression.year, context) ?? latestYear(expression.month, context.published);
      return [{ start: firstDayOfMonth(year, expression.month), end: lastDayOfMonth(year, expression.month) }];
    }
    case 'relative':
      return relativeReadings(expression.unit, expression.offset, context);
    case 'years':
      return [{ start: firstDayOfMonth(expression.first, 1), end: lastDayOfMonth(expression.last, 12) }];
    case 'day':
      return [{ start: expression.day, end: expression.day }];
    case 'trailing':
      return trailingReadings(expression.months, context);
    case 'span':
    case 'ordinal':
    case 'same':
      return [];
  }
}

/** The period that a change is measured against. */
export function basePeriod(period: Period, unit: 'year' | 'half' | 'quarter', year?: number): Period {
  if (unit === 'year') {
    const before = yearBefore(period);
    const lag = year === undefined ? 1 : Number(period.end.slice(0, 4)) - year;
    return lag <= 1 || lag > 10 ? before : basePeriod(before, 'year', year);
  }
  const months = unit === 'quarter' ? 3 : 6;
  const end = addDays(period.start, -1);
  const [y, m] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  return { start: firstDayOfMonth(y, m - months + 1), end };
}

function yearNumber(word: YearWord | undefined, { published }: PeriodContext): number | undefined {
  if (word === undefined) return undefined;
  return 'year' in word ? word.year : Number(published.slice(0, 4)) + word.relative;
}

function latestYear(month: number, published: Day): number {
  const year = Number(published.slice(0, 4));
  return firstDayOfMonth(year, month) <= published ? year : year - 1;
}

function partReadings(
  { part, year, fiscal }: Extract<PeriodExpression, { k: 'part' }>,
  context: PeriodContext,
): PeriodReadings {
  const own = context.calendar ?? CALENDAR_YEAR;
  const inCalendar = (calendar: FiscalCalendar): Period | undefined => {
    const spoken = calendar !== CALENDAR_YEAR && year && 'relative' in year ? year.relative : undefined;
    const named = spoken === undefined ? yearNumber(year, context) : ownYear(calendar, context.published) + spoken;
    if (named !== undefined) return fiscalPeriod(calendar, { year: named, ...(part ? { part } : {}) });
    if (!context.dated && context.year !== undefined && part)
      return fiscalPeriod(calendar, { year: context.year, part });
    return latest(calendar, part, context);
  };
  const differs = !(own.kind === 'months' && own.yearEndMonth === 12);
  // Half-years are those of the calendar unless the text says otherwise; a quarter may be the company's own.
  const halves = part !== undefined && !part.startsWith('Q');
  const calendars = !differs ? [CALENDAR_YEAR] : fiscal ? [own] : halves ? [CALENDAR_YEAR] : [CALENDAR_YEAR, own];
  const readings = calendars.map(inCalendar).filter((period) => period !== undefined);
  // "This year", told of what was spent, is the year so far.
  const soFar = part === undefined && year !== undefined && 'relative' in year && year.relative === 0 && !context.plan;
  return soFar ? [...readings, ...yearToDate(context.published)] : readings;
}

/** The fiscal year that a day lies in. */
function ownYear(calendar: FiscalCalendar, day: Day): number {
  const year = Number(day.slice(0, 4));
  return [year + 1, year].find((candidate) => fiscalPeriod(calendar, { year: candidate }).start <= day) ?? year;
}

/** The newest such part of a year that had ended by the day of the text, or for a plan the one that goes on. */
function latest(calendar: FiscalCalendar, part: YearPart | undefined, { published, plan }: PeriodContext): Period {
  const year = Number(published.slice(0, 4)) + 2;
  for (let back = 0; back < 5; back++) {
    const period = fiscalPeriod(calendar, { year: year - back, ...(part ? { part } : {}) });
    if (plan ? period.start <= published : period.end < published) return period;
  }
  return fiscalPeriod(calendar, { year: year - 4, ...(part ? { part } : {}) });
}

function yearToDate(published: Day): Period[] {
  const year = Number(published.slice(0, 4));
  return (['9M', 'H1', 'Q1'] as const)
    .map((part) => fiscalPeriod(CALENDAR_YEAR, { year, part }))
    .filter(({ end }) => end < published);
}

function endingReadings(
  { months, month, year }: Extract<PeriodExpression, { k: 'ending' }>,
  context: PeriodContext,
): PeriodReadings {
  const named = yearNumber(year, context);
  const endYear =
    named ??
    (!context.dated && context.year !== undefined
      ? context.year
      : lastDayOfMonth(Number(context.published.slice(0, 4)), month) < context.published
        ? Number(context.published.slice(0, 4))
        : Number(context.published.slice(0, 4)) - 1);
  const plain = { start: firstDayOfMonth(endYear, month - months + 1), end: lastDayOfMonth(endYear, month) };
  const weeks = context.calendar?.kind === 'weeks' ? ownEnding(context.calendar, plain, months) : undefined;
  if (!weeks) return [plain];
  const days = (left: Day, right: Day): number => Math.abs(dayNumber(left) - dayNumber(right));
  const near = days(weeks.start, plain.start) <= SNAP_DAYS && days(weeks.end, plain.end) <= SNAP_DAYS;
  return near ? [plain, weeks] : [weeks, plain];
}

/** Months that end with one of the last two quarters before the day of the text: the newer may not have been reported. */
function trailingReadings(months: number, { published }: PeriodContext): PeriodReadings {
  const year = Number(published.slice(0, 4));
  const quarter = Math.floor((Number(published.slice(5, 7)) - 1) / 3) * 3;
  return [quarter, quarter - 3].map((month) => ({
    start: firstDayOfMonth(year, month - months + 1),
    end: lastDayOfMonth(year, month),
  }));
}

/** A company whose quarters end on a weekday: its own period that ends with or near the month. */
function ownEnding(calendar: FiscalCalendar, plain: Period, months: number): Period | undefined {
  const year = Number(plain.end.slice(0, 4));
  const parts: readonly (YearPart | undefined)[] =
    months === 12 ? [undefined] : months === 9 ? ['9M'] : months === 6 ? ['H1', 'H2'] : ['Q1', 'Q2', 'Q3', 'Q4'];
  for (const candidate of [year, year + 1]) {
    for (const part of parts) {
      const period = fiscalPeriod(calendar, { year: candidate, ...(part ? { part } : {}) });
      if (period.end.slice(0, 7) === plain.end.slice(0, 7)) return period;
    }
  }
  return undefined;
}

const UNIT_MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

function relativeReadings(unit: keyof typeof UNIT_MONTHS, offset: -1 | 0 | 1, context: PeriodContext): PeriodReadings {
  const length = UNIT_MONTHS[unit];
  const { published } = context;
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const first = Math.floor((month - 1) / length) * length + 1 + offset * length;
  const period = { start: firstDayOfMonth(year, first), end: lastDayOfMonth(year, first + length - 1) };
  if (offset === 0 && !context.plan) {
    // Told of what was spent, "this quarter" is the one just reported, and "this year" the year so far.
    if (unit === 'year') return [period, ...yearToDate(published)];
    return [period, { start: firstDayOfMonth(year, first - length), end: addDays(period.start, -1) }];
  }
  return [period];
}
