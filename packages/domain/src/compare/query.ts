import type { BasisChoice } from '../capex/basis.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import type { Currency } from '../money/currency.ts';
import type { RateKind } from '../money/exchange-rate.ts';
import { type Granularity, parsePeriod, periodLabel, splitPeriod } from '../period/calendar-label.ts';
import { type Day, dayNumber } from '../period/day.ts';
import { fiscalPeriod, parseFiscalLabel } from '../period/fiscal-calendar.ts';
import { type Period, period, tiles, yearBefore } from '../period/period.ts';

/** The currency of an answer: one for all, or each figure in its own. */
export type OutputCurrency = Currency | 'reported';

/** A question about the spending of some companies and groups over some days. */
export type CompareQuery = {
  /** Ids of companies and groups, in the order of the answer. */
  entities: readonly string[];
  /** `2024-H1`, `alibaba:FY2025-Q1`, `2024-01-01..2024-06-30`. */
  period: string;
  /** The period to compare with; the same days a year earlier by default. */
  against?: string | undefined;
  basis?: BasisChoice | undefined;
  /** By default the currency that all share, else the US dollar. */
  currency?: OutputCurrency | undefined;
  rate?: RateKind | undefined;
  /** What was known on this day; the last day of the record by default. */
  asOf?: Day | undefined;
  /** Whether to set capital expenditure against revenue. */
  intensity?: boolean | undefined;
};

/** A period as asked for, and the one it is compared with unless another is named. */
export type AskedPeriod = { readonly period: Period; readonly earlier: Period };

/**
 * Reads a period that may be a fiscal label of a company, `alibaba:FY2025-Q1`. The period a year earlier of a fiscal
 * label is the same label of the year before, so that 52- and 53-week years match their own.
 *
 * @throws OutlayError `invalid-period`, `invalid-day`, or `unknown-entity` for the company.
 * @example
 * askedPeriod(dataset, 'alibaba:FY2025-Q1').period // => { start: '2024-04-01', end: '2024-06-30' }
 */
export function askedPeriod(dataset: Dataset, text: string): AskedPeriod {
  const colon = text.indexOf(':');
  if (colon < 0) {
    if (/^\s*fy/i.test(text)) {
      throw new OutlayError(
        'invalid-period',
        `"${text}" is a fiscal label, and fiscal years differ from company to company`,
        {
          hint: `Name the company: alibaba:${text.trim().toUpperCase()}`,
          facts: { period: text },
        },
      );
    }
    const asked = parsePeriod(text);
    return { period: asked, earlier: yearBefore(asked) };
  }
  const { fiscalCalendar } = dataset.company(text.slice(0, colon));
  const label = parseFiscalLabel(text.slice(colon + 1));
  return {
    period: fiscalPeriod(fiscalCalendar, label),
    earlier: fiscalPeriod(fiscalCalendar, { ...label, year: label.year - 1 }),
  };
}

/** More periods than anyone reads, and than a service should answer at once. */
const MOST_PERIODS = 200;

/**
 * The quarters, half-years or years of a span, from one period to another, which they must tile.
 *
 * @throws OutlayError `invalid-period` when the span is not made of whole steps, or of more than 200.
 */
export function askedPeriods(dataset: Dataset, from: string, to: string, by: Granularity): Period[] {
  const first = askedPeriod(dataset, from).period;
  const last = askedPeriod(dataset, to).period;
  const span = period(first.start, last.end);
  const periods = splitPeriod(span, by);
  const facts = { from, to, by };
  if (!tiles(span, periods)) {
    const words = { quarter: 'quarters', half: 'half-years', year: 'years' };
    const [firstWhole, lastWhole] = [periods[0], periods.at(-1)];
    const whole =
      firstWhole && lastWhole
        ? `only ${periodLabel(firstWhole)} to ${periodLabel(lastWhole)} are whole`
        : 'holds no whole one';
    throw new OutlayError('invalid-period', `${span.start}..${span.end} is not made of whole ${words[by]}: ${whole}`, {
      hint: 'Choose other ends, or another --by',
      facts: { ...facts, ...(firstWhole && lastWhole ? { firstWhole, lastWhole } : {}) },
    });
  }
  if (periods.length > MOST_PERIODS) {
    throw new OutlayError(
      'invalid-period',
      `${periods.length} periods are more than the ${MOST_PERIODS} that one answer holds`,
      {
        hint: 'Ask for a shorter span, or for longer steps',
        facts: { ...facts, count: periods.length, most: MOST_PERIODS },
      },
    );
  }
  return periods;
}

/** The day an as-of answer stands on; refuses days outside what the record can speak for. */
export function asOfDay(dataset: Dataset, asOf: Day | undefined): Day {
  if (asOf === undefined) return dataset.recordedTo;
  dayNumber(asOf);
  if (asOf > dataset.recordedTo) {
    throw new OutlayError(
      'invalid-day',
      `the record goes to ${dataset.recordedTo}, so it cannot tell what is known on ${asOf}`,
      {
        hint: `Leave --as-of out, or give a day up to ${dataset.recordedTo}`,
        facts: { asOf, recordedTo: dataset.recordedTo },
      },
    );
  }
  return asOf;
}

/** Looks every entity up; refuses an empty list and a name that is given twice. */
export function askedEntities(dataset: Dataset, ids: readonly string[]): Entity[] {
  if (ids.length === 0) {
    throw new OutlayError('invalid-query', 'name at least one company or group', {
      hint: 'For example: outlay compare china-three us-four --period 2024-H1',
    });
  }
  const entities = ids.map((id) => dataset.entity(id));
  const twice = entities.find((entity, index) => entities.findIndex(({ id }) => id === entity.id) !== index);
  if (twice) throw new OutlayError('invalid-query', `"${twice.id}" is named twice`, { facts: { id: twice.id } });
  return entities;
}
