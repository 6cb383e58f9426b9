import type { Company } from '../../company/company.ts';
import type { Dataset } from '../../dataset.ts';
import { calendarPart, parsePeriod } from '../../period/calendar-label.ts';
import { type FiscalLabel, fiscalPeriod, parseFiscalLabel } from '../../period/fiscal-calendar.ts';
import { samePeriod, yearBefore } from '../../period/period.ts';
import { type AskedPeriod, askedPeriod } from '../query.ts';

/** A period as asked, and what the same name means in the other calendar. */
export type AskedCalendars = {
  readonly asked: AskedPeriod;
  /** Of a calendar name, the days by the company's fiscal calendar; of a fiscal one, the calendar's; if they differ. */
  other(company: Company): AskedPeriod | undefined;
};

/**
 * Reads a period and keeps the other reading of its name: "the second quarter of 2024" is April to June by the
 * calendar and October to December 2023 in Microsoft's.
 *
 * @throws OutlayError as {@link askedPeriod} does.
 */
export function askedCalendars(dataset: Dataset, text: string): AskedCalendars {
  const asked = askedPeriod(dataset, text);
  const differing = (other: AskedPeriod) => (samePeriod(other.period, asked.period) ? undefined : other);
  const colon = text.indexOf(':');
  if (colon >= 0) {
    const { year, part } = parseFiscalLabel(text.slice(colon + 1));
    const period = parsePeriod(part ? `${year}-${part}` : String(year));
    return { asked, other: () => differing({ period, earlier: yearBefore(period) }) };
  }
  const part = calendarPart(asked.period);
  if (part === undefined) return { asked, other: () => undefined };
  const year = Number(asked.period.start.slice(0, 4));
  const label = (of: number): FiscalLabel => (part === 'year' ? { year: of } : { year: of, part });
  return {
    asked,
    other: ({ fiscalCalendar }) =>
      differing({
        period: fiscalPeriod(fiscalCalendar, label(year)),
        earlier: fiscalPeriod(fiscalCalendar, label(year - 1)),
      }),
  };
}
