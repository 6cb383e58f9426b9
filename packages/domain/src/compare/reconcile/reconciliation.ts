import { z } from 'zod';
import { basisSchema } from '../../capex/basis.ts';
import { bridgeSchema } from '../../capex/bridge.ts';
import { confidenceSchema } from '../../capex/observation.ts';
import { caveatSchema } from '../../figure/figure.ts';
import { currencySchema } from '../../money/currency.ts';
import { moneySchema } from '../../money/money.ts';
import { statedAmountSchema } from '../../money/stated-amount.ts';
import { daySchema } from '../../period/day.ts';
import { schema } from '../../schema.ts';
import { figureDerivationSchema } from '../../source/derivation.ts';
import { cellSchema } from '../comparison.ts';
import { RATE_READINGS } from './valuation.ts';

const daysSchema = schema(() => z.object({ label: z.string(), start: daySchema, end: daySchema }));

/** What a decision that departs from the headline figures is about. */
export const DEPARTURE_KINDS = ['basis', 'estimate', 'period', 'rate', 'currency'] as const;

/**
 * One decision by which a reading differs from the headline figures at the average rate: another definition for a
 * company, one definition for all of them, one of several estimates, fiscal for calendar days, another kind of rate, a
 * currency that was not named.
 */
export const departureSchema = schema(() =>
  z.object({
    kind: z.enum(DEPARTURE_KINDS),
    entities: z.array(z.string()),
    text: z.string(),
    /** The named way from the one definition to the other, where there is one. */
    bridge: bridgeSchema.optional(),
    /** What it changes the total by; the headline total and all worths add up to the reading. Null where that says nothing. */
    worth: moneySchema.nullable(),
  }),
);

/** One decision by which a reading differs from the headline figures. */
export type Departure = z.infer<typeof departureSchema>;

/** Whether a reading lies in what was stated: its point or all of its range, only a part of its range, or none of it. */
export const FITS = ['inside', 'overlap', 'outside'] as const;

/** One way to arrive at an amount: for each company a definition and days, a currency and a kind of rate. */
export const readingSchema = schema(() =>
  z.object({
    text: z.string(),
    fits: z.enum(FITS),
    /** Whether its growth is the one stated, where one was. */
    growthFits: z.boolean().optional(),
    value: cellSchema,
    /** Whole currency units from the nearer end of what was stated to the value; negative where the value is below it. */
    distance: z.int(),
    /** One word for the definitions, as other questions take it, or `mixed`. */
    choice: z.union([basisSchema, z.enum(['headline', 'cash', 'mixed'])]),
    rate: z.enum(RATE_READINGS),
    companies: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        basis: basisSchema,
        bridge: bridgeSchema.optional(),
        headline: z.boolean(),
        period: daysSchema,
        otherCalendar: z.boolean(),
        value: cellSchema,
      }),
    ),
    departures: z.array(departureSchema),
    /** Against the same period a year earlier on the same definitions, as a fraction. */
    growth: z.number().nullable(),
    confidence: confidenceSchema,
    caveats: z.array(caveatSchema),
    /** Of the readings that fit, and of the nearest one. */
    derivation: figureDerivationSchema.optional(),
  }),
);

/** One way to arrive at an amount. */
export type Reading = z.infer<typeof readingSchema>;

/** The usual mistakes that are tried when the headline figures do not give the number. */
export const SLIP_KINDS = [
  'tenfold',
  'thousandfold',
  'currency-swapped',
  'rounded-before-conversion',
  'part-of-period',
  'year-to-date',
  'trailing-year',
  'longer-period',
  'neighbouring-period',
  'part-for-whole',
  'entity-left-out',
  'entity-added',
  'other-entity',
  'guidance-for-actual',
  'estimate-for-actual',
] as const;

export type SlipKind = (typeof SLIP_KINDS)[number];

/** A mistake that would explain the number. */
export const slipSchema = schema(() =>
  z.object({
    kind: z.enum(SLIP_KINDS),
    text: z.string(),
    /** The amount that was meant. */
    value: cellSchema,
    /** Whose amount it is, and of which days. */
    entities: z.array(z.string()),
    period: daysSchema,
    /** How it departs from the headline figures besides. */
    departures: z.array(departureSchema),
    derivation: figureDerivationSchema,
  }),
);

/** A mistake that would explain the number. */
export type Slip = z.infer<typeof slipSchema>;

/** The JSON document of a reconciliation: the contract of `outlay reconcile --format json` and of the API. */
export const reconciliationSchema = schema(() =>
  z.object({
    stated: statedAmountSchema.nullable(),
    /** Stated growth as fractions, from `low` to below `high`. */
    growth: z.object({ text: z.string(), low: z.number(), high: z.number() }).optional(),
    entities: z.array(z.object({ id: z.string(), name: z.string() })),
    period: daysSchema,
    currency: currencySchema,
    /** How many combinations of definitions, days, currencies and rates the record offers. */
    combinations: z.number(),
    /** How many of them fit, as far as was searched. */
    fitting: z.int(),
    /** Whether all were searched, so that none fitting means that there is none. */
    complete: z.boolean(),
    /** The first ten that fit, fewest departures first. */
    matches: z.array(readingSchema),
    /** Plain readings that do not fit: headline, one definition for all, one departure. Nearest first. */
    near: z.array(readingSchema),
    /** Where nothing fits: of all combinations the nearest. */
    nearest: readingSchema.optional(),
    slips: z.array(slipSchema),
    /** Companies without a figure on any definition; a total needs all of them. */
    missing: z.array(z.object({ id: z.string(), name: z.string(), text: z.string() })),
    /** What each definition that is offered counts. */
    definitions: z.array(z.object({ entity: z.string(), basis: basisSchema, text: z.string() })),
    /** Definitions without a figure for these days, which are not offered. */
    notOffered: z.array(z.object({ entity: z.string(), basis: basisSchema, text: z.string() })),
    asOf: daySchema,
    dataset: z.object({ version: z.string(), recordedTo: daySchema }),
  }),
);

/** Which combinations of definitions, days, currency and rate give a number. */
export type Reconciliation = z.infer<typeof reconciliationSchema>;
