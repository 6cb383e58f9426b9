import { z } from 'zod';
import { basisSchema } from '../capex/basis.ts';
import { kindSchema, observationSchema } from '../capex/observation.ts';
import { rateKindSchema } from '../money/exchange-rate.ts';
import { moneyRangeSchema } from '../money/money-range.ts';
import { periodSchema } from '../period/period.ts';
import { schema } from '../schema.ts';
import { type Source, sourceSchema } from './source.ts';

/**
 * How a figure came about: a tree of operations whose leaves are observations and monthly rates, each with its
 * source. It is plain data, so that a terminal, an API and a page can show the same tree.
 */
export type Derivation =
  /** What a document states. */
  | {
      op: 'observation';
      entity: string;
      name: string;
      value: z.infer<typeof moneyRangeSchema>;
      kind: z.infer<typeof kindSchema>;
      observation: z.infer<typeof observationSchema>;
      source: z.infer<typeof sourceSchema>;
      label?: string | undefined;
      operands: Derivation[];
    }
  /** A figure of an entity on a basis over days, from the operands below it. */
  | {
      op: 'sum' | 'difference';
      entity: string;
      name: string;
      value: z.infer<typeof moneyRangeSchema>;
      kind: z.infer<typeof kindSchema>;
      basis?: z.infer<typeof basisSchema> | undefined;
      period: z.infer<typeof periodSchema>;
      operands: Derivation[];
    }
  /** The part of a figure that falls on some of its days, by its share of days. */
  | {
      op: 'share-of-days';
      entity: string;
      name: string;
      value: z.infer<typeof moneyRangeSchema>;
      kind: z.infer<typeof kindSchema>;
      period: z.infer<typeof periodSchema>;
      days: number;
      of: number;
      operands: Derivation[];
    }
  /** A figure for fiscal days that stands for the calendar quarter within a week of them. */
  | {
      op: 'snap';
      entity: string;
      name: string;
      value: z.infer<typeof moneyRangeSchema>;
      kind: z.infer<typeof kindSchema>;
      period: z.infer<typeof periodSchema>;
      operands: Derivation[];
    }
  /** A conversion at the rates among the operands. */
  | {
      op: 'convert';
      entity: string;
      name: string;
      value: z.infer<typeof moneyRangeSchema>;
      kind: z.infer<typeof kindSchema>;
      operands: Derivation[];
    }
  /** The amount that the filer itself printed in the other currency. */
  | {
      op: 'convenience';
      entity: string;
      name: string;
      value: z.infer<typeof moneyRangeSchema>;
      kind: z.infer<typeof kindSchema>;
      operands: Derivation[];
    }
  /** A rate over days: composed from its months, each weighted by its number of daily observations. */
  | RateDerivation;

/** A rate as used: units of `quote` for one US dollar. */
export type RateDerivation = {
  op: 'rate';
  /** How the rate was applied: an amount in `quote` is divided by it, an amount that becomes `quote` multiplied. */
  by: 'divide' | 'multiply';
  quote: string;
  rateKind: z.infer<typeof rateKindSchema>;
  period: z.infer<typeof periodSchema>;
  rate: number;
  /** How many daily rates the average rests on. */
  observations?: number | undefined;
  /** Whether a month entered with a part of its days only, in proportion. */
  approximate: boolean;
  months: { month: string; rate: string; weight: number; source: string }[];
  sources: z.infer<typeof sourceSchema>[];
};

/** Schema of {@link RateDerivation}. */
export const rateSchema = schema(() =>
  z.object({
    op: z.literal('rate'),
    by: z.enum(['divide', 'multiply']),
    quote: z.string(),
    rateKind: rateKindSchema,
    period: periodSchema,
    rate: z.number(),
    observations: z.int().optional(),
    approximate: z.boolean(),
    months: z.array(z.object({ month: z.string(), rate: z.string(), weight: z.number(), source: z.string() })),
    sources: z.array(sourceSchema),
  }),
);

const figureFields = schema(() => ({
  entity: z.string(),
  name: z.string(),
  value: moneyRangeSchema,
  kind: kindSchema,
}));
const operands = schema(() => z.lazy(() => z.array(derivationSchema)));

/** Schema of {@link FigureDerivation}: the root of every tree that explains a figure. */
export const figureDerivationSchema: z.ZodType<FigureDerivation> = schema(
  () =>
    z.lazy(() =>
      z.discriminatedUnion('op', [
        z.object({
          op: z.literal('observation'),
          ...figureFields,
          observation: observationSchema,
          source: sourceSchema,
          label: z.string().optional(),
          operands,
        }),
        z.object({
          op: z.enum(['sum', 'difference']),
          ...figureFields,
          basis: basisSchema.optional(),
          period: periodSchema,
          operands,
        }),
        z.object({
          op: z.literal('share-of-days'),
          ...figureFields,
          period: periodSchema,
          days: z.int(),
          of: z.int(),
          operands,
        }),
        z.object({ op: z.literal('snap'), ...figureFields, period: periodSchema, operands }),
        z.object({ op: z.literal('convert'), ...figureFields, operands }),
        z.object({ op: z.literal('convenience'), ...figureFields, operands }),
      ]),
    ) as z.ZodType<FigureDerivation>,
);

/** Schema of {@link Derivation}. */
export const derivationSchema: z.ZodType<Derivation> = schema(
  () => z.lazy(() => z.union([figureDerivationSchema, rateSchema])) as z.ZodType<Derivation>,
);

/** The derivation of a figure, as against that of a rate. */
export type FigureDerivation = Exclude<Derivation, RateDerivation>;

/**
 * The leaves of a derivation in order: the observations at the ends of the tree, not those that are computed from
 * others.
 *
 * @example
 * observationLeaves(explain(dataset, { entity: 'china-three', period: '2024-H1' }).derivation).length // => 6
 */
export function observationLeaves(tree: Derivation): Extract<Derivation, { op: 'observation' }>[] {
  if (tree.op === 'rate') return [];
  if (tree.op === 'observation' && tree.operands.length === 0) return [tree];
  return tree.operands.flatMap(observationLeaves);
}

/**
 * Every document in a derivation, once, in the order of reading: those of observations and those of exchange rates.
 *
 * @example
 * documentsIn(explain(dataset, { entity: 'baidu', period: '2024-H1', currency: 'USD' }).derivation).length // => 3
 */
export function documentsIn(tree: Derivation): Source[] {
  const all = new Map<string, Source>();
  const visit = (node: Derivation): void => {
    const own = node.op === 'rate' ? node.sources : node.op === 'observation' ? [node.source] : [];
    for (const source of own) all.set(source.id, source);
    if (node.op !== 'rate') node.operands.forEach(visit);
  };
  visit(tree);
  return [...all.values()];
}
