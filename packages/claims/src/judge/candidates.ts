import {
  addDays,
  CALENDAR_YEAR,
  type FiscalCalendar,
  firstDayOfMonth,
  fiscalPeriod,
  lastDayOfMonth,
  type Period,
  samePeriod,
} from '@outlay/domain';
import type { PeriodExpression } from '../period/expression.ts';
import { basePeriod, resolvePeriod } from '../period/resolve.ts';
import { membersOf } from '../reading/context.ts';
import type { Statement, Subject } from '../reading/statement.ts';
import type { Environment } from './environment.ts';

/** The periods that a statement may mean, the likeliest first; none where nothing tells. */
export type Candidates = {
  readonly periods: readonly Period[];
  /** Whether the text says the period rather than the context. */
  readonly named: boolean;
  /** "Over three years": a length without days. */
  readonly years: number | undefined;
  /** For growth: what each of the periods is measured against, where the text names it. */
  readonly against?: ((period: Period) => Period | undefined) | undefined;
};

/** The periods of a statement, with what its company's calendar and the day of the text make of its words. */
export function candidatesOf(
  statement: Statement,
  inherited: PeriodExpression | undefined,
  environment: Environment,
): Candidates {
  const { period, plan } = statement;
  const own = period.expression;
  const expression = own ?? inherited;
  if (expression?.k === 'span') return { periods: [], named: own !== undefined, years: expression.years };
  if (!expression) return { periods: [], named: false, years: undefined };
  const calendar = calendarOf(statement.subject, environment);
  const { published, dated } = environment;
  const year = inherited && yearOf(inherited);
  const readings = resolvePeriod(expression, { published, dated, year, calendar, plan });
  const { back } = period;
  const periods = back ? readings.map((reading) => basePeriod(reading, back.unit, back.year)) : readings;
  const against = statement.against && comparator(statement.against, { published, dated, year, calendar, plan });
  return { periods: distinct(periods), named: own !== undefined, years: undefined, against };
}

/** The period that a text names for comparison; without a year it is the latest before the period itself. */
function comparator(expression: PeriodExpression, context: Parameters<typeof resolvePeriod>[1]) {
  return (period: Period): Period | undefined => {
    const readings = resolvePeriod(expression, { ...context, published: addDays(period.end, 1), dated: true });
    return (
      readings.find(({ end }) => end < period.start) ??
      readings.map((one) => basePeriod(one, 'year')).find(({ end }) => end < period.start)
    );
  };
}

function yearOf(expression: PeriodExpression): number | undefined {
  if (expression.k === 'years') return expression.last;
  if (expression.k !== 'part' && expression.k !== 'ending' && expression.k !== 'month') return undefined;
  return expression.year && 'year' in expression.year ? expression.year.year : undefined;
}

/** The fiscal calendar of a subject of one company, or of companies that share one. */
export function calendarOf(subject: Subject | undefined, { dataset }: Environment): FiscalCalendar | undefined {
  const calendars = membersOf(subject?.ids ?? [], dataset).map(
    (id) => dataset.companies.find((company) => company.id === id)?.fiscalCalendar,
  );
  const [first] = calendars;
  return first && calendars.every((calendar) => JSON.stringify(calendar) === JSON.stringify(first)) ? first : undefined;
}

/** The newest quarters that may have been reported by the day of the text, the half-year and the years before it. */
export function newestPeriods(subject: Subject, environment: Environment): Period[] {
  const { published } = environment;
  const year = Number(published.slice(0, 4));
  const quarter = Math.floor((Number(published.slice(5, 7)) - 1) / 3) * 3;
  const ending = (month: number, months: number): Period => ({
    start: firstDayOfMonth(year, month - months + 1),
    end: lastDayOfMonth(year, month),
  });
  const own = calendarOf(subject, environment) ?? CALENDAR_YEAR;
  const years = [year, year - 1].map((one) => fiscalPeriod(own, { year: one })).filter(({ end }) => end < published);
  return distinct([ending(quarter, 3), ending(quarter - 3, 3), ending(quarter, quarter || 12), ...years]);
}

/** For a plan that names no period: the years that go on or come on the day of the text. */
export function planYears(subject: Subject | undefined, environment: Environment): Period[] {
  const year = Number(environment.published.slice(0, 4));
  const own = calendarOf(subject, environment) ?? CALENDAR_YEAR;
  const years = [year, year + 1].flatMap((one) => [
    fiscalPeriod(CALENDAR_YEAR, { year: one }),
    fiscalPeriod(own, { year: one }),
  ]);
  return distinct(years).filter(({ end }) => end >= environment.published);
}

function distinct(periods: readonly Period[]): Period[] {
  return periods.filter((period, index) => periods.findIndex((other) => samePeriod(other, period)) === index);
}
