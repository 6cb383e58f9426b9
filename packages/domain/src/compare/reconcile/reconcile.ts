import type { Dataset, Entity } from '../../dataset.ts';
import { OutlayError } from '../../errors.ts';
import { unique } from '../../figure/combine-figures.ts';
import type { Currency } from '../../money/currency.ts';
import { parseStatedAmount, type StatedAmount } from '../../money/stated-amount.ts';
import { periodLabel } from '../../period/calendar-label.ts';
import type { Day } from '../../period/day.ts';
import { definitionText } from '../definition-text.ts';
import { membersOf, sharedCurrency } from '../entity-answer.ts';
import { askedEntities, asOfDay } from '../query.ts';
import { askedCalendars } from './asked-calendars.ts';
import { findMatches } from './find-matches.ts';
import { isBounded } from './fit.ts';
import { plainReadings } from './plain-readings.ts';
import { type Question, questionOf } from './question.ts';
import type { Reading, Reconciliation } from './reconciliation.ts';
import { slipsOf } from './slips.ts';
import { parseStatedGrowth, type StatedGrowth } from './stated-growth.ts';

/** A number that somebody stated, and what it is said to be about. */
export type ReconcileQuery = {
  /** `106bn`, `$6.9bn`, `CNY 22.1bn`, `about 50bn`, or an amount that was read already. May be absent where growth is given. */
  amount?: string | StatedAmount | undefined;
  /** Growth on the year in per cent, `+49.7%`, or growth that was read already. */
  growth?: string | StatedGrowth | undefined;
  /** Ids of companies and groups; their figures are added. */
  entities: readonly string[];
  /** `2024-H1`, `alibaba:FY2025-Q1`, `2024-01-01..2024-06-30`. */
  period: string;
  /** The currency of the amount, where it names none; by default the one that all share, then the US dollar. */
  currency?: Currency | undefined;
  /** What was known on this day; the last day of the record by default. */
  asOf?: Day | undefined;
};

/** Nobody's capital expenditure is so small; a number below it has lost its "bn". */
const LEAST = 1_000_000;

/** So many plain readings beside the matches. */
const MOST_NEAR = 6;

/**
 * Finds which definitions, days, currency and rate give a number that somebody stated, within its rounding, and ranks
 * them by how few decisions they depart from the headline figures. Where the headline does not give the number, the
 * usual slips are tried too; where nothing does, the nearest combination is named.
 *
 * @throws OutlayError for a question that cannot be asked: `invalid-amount`, `invalid-currency`, `unknown-entity`,
 * `invalid-period`, `invalid-day`, `invalid-query`.
 * @example
 * reconcile(dataset, { amount: '97bn', entities: ['us-four'], period: '2024-H1' }).matches[0].choice // => 'cash'
 */
export function reconcile(dataset: Dataset, query: ReconcileQuery): Reconciliation {
  const entities = askedEntities(dataset, query.entities);
  const stated = typeof query.amount === 'string' ? parseStatedAmount(query.amount) : query.amount;
  const growth = typeof query.growth === 'string' ? parseStatedGrowth(query.growth) : query.growth;
  if (!stated && !growth) {
    throw new OutlayError('invalid-query', 'there is no amount and no growth to reconcile', {
      hint: 'For example: outlay reconcile 106bn us-four --period 2024-H1',
    });
  }
  if (typeof query.amount === 'string' && stated?.high !== undefined && stated.high <= LEAST) {
    throw new OutlayError('invalid-amount', `"${stated.text}" names no magnitude`, {
      hint: `Write ${stated.text}bn or ${stated.text}m`,
      facts: { amount: stated.text },
    });
  }
  const calendars = askedCalendars(dataset, query.period);
  const asOf = asOfDay(dataset, query.asOf);
  const question = questionOf({
    ground: { dataset, asOf, whole: wholeOf(entities) },
    companies: unique(entities.flatMap((entity) => membersOf(dataset, entity))),
    calendars,
    stated: statedOf(stated, growth),
    currencies: currenciesOf(dataset, entities, query.currency, stated),
  });
  const found = findMatches(question);
  const headlineFits = found.matches[0]?.departures.length === 0;
  return {
    stated: stated ?? null,
    ...(growth ? { growth } : {}),
    entities: entities.map(({ id, name }) => ({ id, name })),
    period: { label: periodLabel(calendars.asked.period), ...calendars.asked.period },
    currency: question.currencies[0] as Currency,
    ...found,
    near: nearReadings(question),
    slips: headlineFits ? [] : slipsOf(question),
    missing: missingOf(question),
    definitions: definitionsOf(question),
    notOffered: [...question.notOffered],
    asOf,
    dataset: { version: dataset.version, recordedTo: dataset.recordedTo },
  };
}

/** The span of what was stated; without an amount, any. */
function statedOf(stated: StatedAmount | undefined, growth: StatedGrowth | undefined): Question['stated'] {
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = stated ?? {};
  return { amount: { low, high }, middle: stated?.amount ?? (low + high) / 2, growth };
}

function wholeOf(entities: readonly Entity[]): Question['ground']['whole'] {
  return { id: entities.map(({ id }) => id).join('+'), name: entities.map(({ name }) => name).join(' and ') };
}

/** The currency that the text or the question names, else the one that all share, and then the dollar. */
function currenciesOf(
  dataset: Dataset,
  entities: readonly Entity[],
  asked: Currency | undefined,
  stated: StatedAmount | undefined,
): Currency[] {
  if (asked && stated?.currency && asked !== stated.currency) {
    throw new OutlayError('invalid-query', `"${stated.text}" is in ${stated.currency}, and ${asked} was asked for`, {
      hint: 'Leave --currency out, or the currency in the amount',
      facts: { stated: stated.currency, asked },
    });
  }
  const named = stated?.currency ?? asked;
  const shared = sharedCurrency(dataset, entities);
  if (named) return [named];
  return stated ? unique([shared, 'USD']) : [shared];
}

/** The plain readings that do not give the number, nearest first; the headline is always among them. */
function nearReadings(question: Question): Reading[] {
  const off = ({ distance, growth }: Reading) => {
    const { growth: stated } = question.stated;
    return isBounded(question.stated) || !stated ? Math.abs(distance) : Math.abs((growth ?? Infinity) - stated.low);
  };
  const readings = plainReadings(question)
    .filter(({ fits, growthFits }) => fits === 'outside' || growthFits === false)
    .sort((left, right) => off(left) - off(right) || left.departures.length - right.departures.length);
  const headline = readings.find(({ departures }) => departures.length === 0);
  const others = readings.filter((reading) => reading !== headline);
  const room = headline ? MOST_NEAR - 1 : MOST_NEAR;
  const kept = new Set([...others.slice(0, room), headline]);
  return readings.filter((reading) => kept.has(reading)).map(withoutDerivation);
}

function withoutDerivation({ derivation: _derivation, ...reading }: Reading): Reading {
  return reading;
}

function missingOf({ companies, places, notOffered }: Question): Reconciliation['missing'] {
  return companies
    .filter((_, at) => !places[at]?.some(({ otherCalendar }) => !otherCalendar))
    .map(({ id, shortNames, headline }) => ({
      id,
      name: shortNames.en,
      text:
        notOffered.find((one) => one.entity === id && one.basis === (headline?.basis ?? one.basis))?.text ??
        'not on record',
    }));
}

function definitionsOf({ companies, places }: Question): Reconciliation['definitions'] {
  return companies.flatMap((company, at) =>
    unique((places[at] ?? []).map(({ basis }) => basis)).map((basis) => ({
      entity: company.id,
      basis,
      text: definitionText(company, basis),
    })),
  );
}
