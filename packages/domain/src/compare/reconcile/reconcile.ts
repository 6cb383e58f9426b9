import type { Dataset, Entity } from '../../dataset.ts';
import { OutlayError } from '../../errors.ts';
import { unique } from '../../figure/combine-figures.ts';
import type { Currency } from '../../money/currency.ts';
import { parseStatedAmount, type StatedAmount } from '../../money/stated-amount.ts';
import { periodLabel } from '../../period/calendar-label.ts';
import type { Day } from '../../period/day.ts';
import { membersOf, sharedCurrency } from '../entity-answer.ts';
import { askedEntities, asOfDay } from '../query.ts';
import { askedCalendars } from './asked-calendars.ts';
import { findMatches } from './find-matches.ts';
import { plainReadings, type Question, questionOf } from './question.ts';
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
  const calendars = askedCalendars(dataset, query.period);
  const asOf = asOfDay(dataset, query.asOf);
  const question = questionOf({
    ground: { dataset, asOf, whole: wholeOf(entities) },
    companies: unique(entities.flatMap((entity) => membersOf(dataset, entity))),
    calendars,
    stated: { amount: { low: stated?.low ?? -Infinity, high: stated?.high ?? Infinity }, growth },
    currencies: currenciesOf(dataset, entities, query.currency, stated),
  });
  const { matches, complete, combinations, nearest } = findMatches(question);
  const plain = plainReadings(question).filter((reading) => !fits(reading));
  const headlineFits = matches[0]?.departures.length === 0;
  return {
    stated: stated ?? null,
    ...(growth ? { growth } : {}),
    entities: entities.map(({ id, name }) => ({ id, name })),
    period: { label: periodLabel(calendars.asked.period), ...calendars.asked.period },
    currency: question.currencies[0] as Currency,
    combinations,
    complete,
    matches,
    near: byDistance(plain).slice(0, MOST_NEAR).map(withoutDerivation),
    ...(nearest ? { nearest } : {}),
    slips: headlineFits ? [] : slipsOf(question, stated),
    missing: missingOf(question),
    notOffered: [...question.notOffered],
    asOf,
    dataset: { version: dataset.version, recordedTo: dataset.recordedTo },
  };
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
  return named ? [named] : unique([sharedCurrency(dataset, entities), 'USD']);
}

/** Whether a reading gives all that was stated. */
export function fits({ fits: amount, growthFits }: Reading): boolean {
  return amount !== 'outside' && growthFits !== false;
}

function byDistance(readings: readonly Reading[]): Reading[] {
  return [...readings].sort(
    (left, right) =>
      Math.abs(left.distance) - Math.abs(right.distance) || left.departures.length - right.departures.length,
  );
}

function withoutDerivation({ derivation: _derivation, ...reading }: Reading): Reading {
  return reading;
}

function missingOf({ companies, places, notOffered }: Question): Reconciliation['missing'] {
  return companies
    .filter((_, at) => places[at]?.length === 0)
    .map(({ id, shortNames, headline }) => ({
      id,
      name: shortNames.en,
      text:
        notOffered.find((one) => one.entity === id && one.basis === (headline?.basis ?? one.basis))?.text ??
        'not on record',
    }));
}
