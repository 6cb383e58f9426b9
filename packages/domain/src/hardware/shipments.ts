import { z } from 'zod';
import { confidenceSchema, kindSchema } from '../capex/observation.ts';
import type { Compute } from '../chips/compute-measure.ts';
import { STAGES, UNITS } from '../chips/shipment.ts';
import { askedPeriod } from '../compare/query.ts';
import type { Dataset } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { moneyRangeSchema } from '../money/money-range.ts';
import { periodLabel } from '../period/calendar-label.ts';
import { type Day, daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { dayOfRecord } from './export-status.ts';
import { findChips } from './find-chips.ts';
import { type ShipmentAnswer, type ShipmentsQuery, shipmentAnswers } from './shipment-rows.ts';

/** Schema of a number that may be a range. */
export const rangeSchema = schema(() =>
  z.object({ amount: z.number().optional(), low: z.number().optional(), high: z.number().optional() }),
);

/** Schema of {@link Compute}. */
export const computeSchema = schema(() =>
  z.object({ performance: rangeSchema.optional(), h100Equivalents: rangeSchema }),
) satisfies z.ZodType<Compute>;

/** A period with its name. */
export const namedPeriodSchema = schema(() => z.object({ start: daySchema, end: daySchema, label: z.string() }));

/** The document of `outlay shipments`. */
export const shipmentsSchema = schema(() =>
  z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        estimator: z.string(),
        published: z.string(),
        buyer: z.string(),
        buyerName: z.string(),
        country: z.string(),
        product: z.string().nullable(),
        productName: z.string(),
        period: namedPeriodSchema,
        stage: z.enum(STAGES),
        unit: z.enum(UNITS),
        kind: kindSchema,
        units: rangeSchema.nullable(),
        unitPrice: moneyRangeSchema.nullable(),
        /** What all of it costs or brought, as stated. */
        value: moneyRangeSchema.nullable(),
        /** Units times price: all that follows, and what the fewest units cost. */
        spend: z.object({ total: moneyRangeSchema.optional(), atLeast: moneyRangeSchema.optional() }).nullable(),
        compute: computeSchema.nullable(),
        /** Why there is no compute. */
        noCompute: z.string().nullable(),
        /** The estimator's own count. */
        statedH100Equivalents: z.number().nullable(),
        source: z.string(),
        confidence: confidenceSchema,
        note: z.string().nullable(),
      }),
    ),
    asOf: daySchema,
    dataset: z.object({ version: z.string() }),
  }),
);

export type Shipments = z.infer<typeof shipmentsSchema>;

/** A question about shipments in words. */
export type ShipmentsQuestion = {
  buyers?: readonly string[] | undefined;
  /** A chip, a model or a family. */
  product?: string | undefined;
  estimator?: string | undefined;
  period?: string | undefined;
  stage?: ShipmentsQuery['stage'];
  asOf?: Day | undefined;
};

/**
 * Who bought, ordered or may buy how many chips, each by one estimator, with what the units cost and compute.
 *
 * @throws OutlayError `unknown-entity`, `unknown-chip`, `invalid-query` for an estimator, `invalid-period`.
 * @example
 * shipments(dataset, { product: 'h20', estimator: 'SemiAnalysis', stage: 'expected' }).rows[0]?.spend?.atLeast // => { currency: 'USD', low: 12000000000, high: 13000000000 }
 */
export function shipments(dataset: Dataset, question: ShipmentsQuestion): Shipments {
  const { asOf, queries } = readQuestion(dataset, question);
  const seen = new Set<string>();
  const answers = queries
    .flatMap((query) => shipmentAnswers(dataset, query))
    .filter(({ shipment }) => seen.size !== seen.add(shipment.id).size);
  return { rows: answers.map(rowOf), asOf, dataset: { version: dataset.version } };
}

/** A question with its words resolved: one query for each chip that the name of a model stands for. */
export function readQuestion(
  dataset: Dataset,
  question: ShipmentsQuestion,
): { asOf: Day; queries: readonly ShipmentsQuery[] } {
  const asOf = question.asOf === undefined ? dataset.recordedTo : dayOfRecord(dataset, question.asOf);
  const query: ShipmentsQuery = {
    buyers: question.buyers,
    estimator: question.estimator === undefined ? undefined : estimatorOf(dataset, question.estimator),
    period: question.period === undefined ? undefined : askedPeriod(dataset, question.period).period,
    stage: question.stage,
    asOf,
  };
  const { product } = question;
  if (product === undefined) return { asOf, queries: [query] };
  const family = dataset.chipFamilies.find(({ id }) => id === product.trim().toLowerCase());
  const products = family ? [family.id] : findChips(dataset, product).map(({ id }) => id);
  return { asOf, queries: products.map((id) => ({ ...query, product: id })) };
}

/** An estimator by its name, in any case. */
function estimatorOf(dataset: Dataset, name: string): string {
  const known = [...new Set(dataset.shipments.map(({ estimator }) => estimator))];
  const wanted = name.trim().toLowerCase();
  const found =
    known.find((one) => one.toLowerCase() === wanted) ??
    known.find((one) => one.toLowerCase().replace(/[^a-z0-9]+/g, '-') === wanted);
  if (found) return found;
  throw new OutlayError('invalid-query', `no shipments by "${name}" are on record`, {
    hint: `There are: ${known.join(', ')}`,
    facts: { estimator: name },
  });
}

function rowOf(answer: ShipmentAnswer): Shipments['rows'][number] {
  const { shipment: row, buyer } = answer;
  return {
    id: row.id,
    estimator: row.estimator,
    published: row.published,
    buyer: buyer.id,
    buyerName: buyer.name,
    country: buyer.country,
    product: row.product ?? null,
    productName: answer.productName,
    period: { ...row.period, label: periodLabel(row.period) },
    stage: row.stage,
    unit: row.unit,
    kind: answer.kind,
    units: row.units ?? null,
    unitPrice: row.unitPrice ?? null,
    value: row.value ?? null,
    spend: answer.spend ?? null,
    compute: answer.compute ? plain(answer.compute) : null,
    noCompute: answer.noCompute ?? null,
    statedH100Equivalents: row.h100Equivalents ?? null,
    source: row.source,
    confidence: row.confidence,
    note: row.note ?? null,
  };
}

/** Compute as plain data. */
export function plain({ performance, h100Equivalents }: Compute): z.infer<typeof computeSchema> {
  return { ...(performance ? { performance: { ...performance } } : {}), h100Equivalents: { ...h100Equivalents } };
}
