import { z } from 'zod';
import { addCompute, type Compute } from '../chips/compute-measure.ts';
import { type Stage, stageSchema } from '../chips/shipment.ts';
import type { Dataset } from '../dataset.ts';
import { type Caveat, caveatSchema } from '../figure/figure.ts';
import { grouped } from '../grouped.ts';
import { addRanges, highest, lowest, type Range } from '../number/range.ts';
import { periodLabel } from '../period/calendar-label.ts';
import { type Day, daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { membersOf, type ShipmentAnswer, shipmentAnswers } from './shipment-rows.ts';
import { computeSchema, namedPeriodSchema, plain, rangeSchema, readQuestion } from './shipments.ts';

/** A question about the compute that was bought. */
export type ComputeQuestion = {
  /** `2024`, `2022..2025`: rows whose days all lie in it. */
  period: string;
  estimator?: string | undefined;
  /** `delivered` by default. */
  stage?: Stage | undefined;
  asOf?: Day | undefined;
};

const sumSchema = schema(() =>
  z.object({
    /** Chips of every kind together. */
    units: rangeSchema.nullable(),
    compute: computeSchema.nullable(),
    /** Products whose compute is not known: they are in no sum of compute. */
    without: z.array(z.object({ product: z.string(), reason: z.string() })),
  }),
);

/** The document of the compute that was bought: estimators side by side, never added. */
export const computeBoughtSchema = schema(() =>
  z.object({
    period: namedPeriodSchema,
    stage: stageSchema,
    estimators: z.array(
      z.object({
        estimator: z.string(),
        buyers: z.array(sumSchema.extend({ buyer: z.string(), name: z.string(), country: z.string() })),
        /** Buyers of China, and of the United States, that the estimator names. */
        china: sumSchema.extend({ buyers: z.array(z.string()) }).nullable(),
        unitedStates: sumSchema.extend({ buyers: z.array(z.string()) }).nullable(),
        /** H100-equivalents of China by those of the United States, a fraction. */
        ratio: rangeSchema.nullable(),
      }),
    ),
    caveats: z.array(caveatSchema),
    asOf: daySchema,
    dataset: z.object({ version: z.string() }),
  }),
);

export type ComputeBought = z.infer<typeof computeBoughtSchema>;

type Sum = z.infer<typeof sumSchema>;

/**
 * The compute that buyers bought over some days, by estimator: units, units of total processing performance and
 * H100-equivalents with their ranges; China against the United States. Estimates of different estimators are never
 * added, and a total and its parts are not either.
 *
 * @throws OutlayError `invalid-period`, `invalid-query`.
 * @example
 * computeBought(dataset, { period: '2024', estimator: 'Epoch AI' }).estimators[0]?.china?.buyers // => ['china-buyers']
 */
export function computeBought(dataset: Dataset, question: ComputeQuestion): ComputeBought {
  const stage = question.stage ?? 'delivered';
  const { asOf, queries } = readQuestion(dataset, { ...question, stage });
  const [query] = queries;
  const answers = shipmentAnswers(dataset, { ...query, asOf });
  const byEstimator = grouped(withoutTotals(dataset, answers), ({ shipment }) => shipment.estimator);
  const period = query?.period as NonNullable<typeof query>['period'] & object;
  return {
    period: { ...period, label: periodLabel(period) },
    stage,
    estimators: [...byEstimator].map(([estimator, rows]) => ({ estimator, ...sidesOf(rows) })),
    caveats: [...caveatsOf(answers), ...vendorCaveats(dataset, answers)],
    asOf,
    dataset: { version: dataset.version },
  };
}

function sidesOf(rows: readonly ShipmentAnswer[]) {
  const byBuyer = [...grouped(rows, ({ buyer }) => buyer.id).values()];
  const buyers = byBuyer.map((own) => {
    const { id, name, country } = (own[0] as ShipmentAnswer).buyer;
    return { buyer: id, name, country, ...sumOf(own) };
  });
  const side = (country: string) => {
    const own = rows.filter(({ buyer }) => buyer.country === country);
    if (own.length === 0) return null;
    return { buyers: [...new Set(own.map(({ buyer }) => buyer.id))], ...sumOf(own) };
  };
  const [china, unitedStates] = [side('CN'), side('US')];
  buyers.sort((left, right) => size(right) - size(left));
  return { buyers, china, unitedStates, ratio: ratioOf(china?.compute, unitedStates?.compute) };
}

function size({ compute }: Sum): number {
  const range = compute?.h100Equivalents;
  return range ? (range.amount ?? highest(range) ?? lowest(range) ?? 0) : 0;
}

/** A row without a number of chips leaves a floor: something was bought, and nobody says how much. */
const SOME: Range = { low: 0 };

function sumOf(rows: readonly ShipmentAnswer[]): Sum {
  const known = rows.flatMap(({ compute, shipment }): Compute[] =>
    shipment.units === undefined ? [{ performance: SOME, h100Equivalents: SOME }] : compute ? [compute] : [],
  );
  const compute: Compute | undefined = known.length === 0 ? undefined : addCompute(known);
  const chips = rows.filter(({ shipment }) => shipment.unit === 'chips');
  return {
    units: addRanges(chips.map(({ shipment }) => shipment.units ?? SOME)) ?? null,
    compute: compute ? plain(compute) : null,
    without: rows.flatMap(({ productName, noCompute }) =>
      noCompute === undefined ? [] : [{ product: productName, reason: noCompute }],
    ),
  };
}

/** The least of one by the most of the other, and the other way round; the middle by the middle. */
function ratioOf(left: Compute | null | undefined, right: Compute | null | undefined): Range | null {
  if (!left || !right) return null;
  const [one, other] = [left.h100Equivalents, right.h100Equivalents];
  const by = (above: number | undefined, below: number | undefined) =>
    above === undefined || below === undefined || below === 0 ? undefined : above / below;
  const [low, high] = [by(lowest(one), highest(other)), by(highest(one), lowest(other))];
  const amount = by(one.amount, other.amount);
  if (low === undefined && high === undefined && amount === undefined) return null;
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(low === undefined || low === high ? {} : { low }),
    ...(high === undefined || low === high ? {} : { high }),
  };
}

/** Leaves out a total where one of its parts is counted beside it, be it a family of chips or a group of buyers. */
function withoutTotals(dataset: Dataset, answers: readonly ShipmentAnswer[]): ShipmentAnswer[] {
  const includes = (product: string | undefined) =>
    dataset.chipFamilies.find(({ id }) => id === product)?.includes ?? [];
  return answers.filter(
    (total) =>
      !answers.some(
        (part) =>
          part !== total &&
          part.shipment.estimator === total.shipment.estimator &&
          part.shipment.unit === total.shipment.unit &&
          ((part.buyer.id === total.buyer.id &&
            includes(total.shipment.product).includes(part.shipment.product ?? '')) ||
            total.buyer.includes.includes(part.buyer.id)),
      ),
  );
}

function caveatsOf(answers: readonly ShipmentAnswer[]): Caveat[] {
  const estimators = [...new Set(answers.map(({ shipment }) => shipment.estimator))];
  const families = answers.some(
    ({ compute, shipment }) =>
      compute !== undefined && shipment.unit === 'chips' && compute.h100Equivalents.amount === undefined,
  );
  return [
    ...(estimators.length > 1
      ? [
          {
            code: 'estimators-apart',
            text: 'estimators count different things and are never added',
            entities: estimators,
          },
        ]
      : []),
    ...(answers.some(({ shipment: { units } }) => units?.low !== undefined && units.high !== undefined)
      ? [
          {
            code: 'range-of-sums',
            text: 'a range adds the ends of its parts, which is wider than an interval of their sum; the middle adds their middles',
            entities: estimators,
          },
        ]
      : []),
    ...(families
      ? [
          {
            code: 'several-chips',
            text: 'where chips are counted together, compute lies between the least and the greatest of them and has no middle',
            entities: estimators,
          },
        ]
      : []),
  ];
}

/** Estimators whose figures for China count no chip of a Chinese vendor: a ratio of theirs leaves those out. */
function vendorCaveats(dataset: Dataset, answers: readonly ShipmentAnswer[]): Caveat[] {
  const counted = answers.filter(({ buyer, shipment }) => buyer.country === 'CN' && shipment.product !== undefined);
  const foreignOnly = [...grouped(counted, ({ shipment }) => shipment.estimator)].filter(([, rows]) =>
    rows.every(({ shipment }) =>
      membersOf(dataset, shipment.product).every(({ vendor }) => dataset.chipVendor(vendor).country !== 'CN'),
    ),
  );
  return foreignOnly.map(([estimator]) => ({
    code: 'no-chinese-vendors',
    text: `${estimator} counts no chips of Chinese vendors here, so China has more than this`,
    entities: [estimator],
  }));
}
