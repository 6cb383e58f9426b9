import { z } from 'zod';
import { basisChoiceSchema, basisSchema } from '../capex/basis.ts';
import { gapSchema } from '../capex/gap.ts';
import { confidenceSchema, kindSchema } from '../capex/observation.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { caveatSchema } from '../figure/figure.ts';
import { currencySchema } from '../money/currency.ts';
import { rateKindSchema } from '../money/exchange-rate.ts';
import { moneyRangeSchema } from '../money/money-range.ts';
import { periodLabel } from '../period/calendar-label.ts';
import { daySchema } from '../period/day.ts';
import { samePeriod, yearBefore } from '../period/period.ts';
import { schema } from '../schema.ts';
import { type Derivation, documentsIn, figureDerivationSchema } from '../source/derivation.ts';
import { type Source, sourceSchema } from '../source/source.ts';
import { citation } from './citation.ts';
import { outlookSchema } from './comparison.ts';
import { definitionText } from './definition-text.ts';
import { type Asked, convertedAnswer, membersOf, ownAnswer, ownCurrency } from './entity-answer.ts';
import { type ExplainQuery, explain } from './explain.ts';
import { type FigureName, figureId } from './figure-id.ts';
import { outlookOf } from './outlook-rows.ts';
import { askedEntities, askedPeriod, asOfDay } from './query.ts';

/** One figure with all that makes it citable: what it means, how it came about, its documents, and its name. */
export const figureDocumentSchema = schema(() =>
  z.object({
    /** Its permanent name: entity, period, definition asked for, currency, kind of rate, version of the dataset. */
    id: z.string(),
    /** Where it can be seen again. */
    url: z.string(),
    entity: z.object({
      id: z.string(),
      name: z.string(),
      type: z.enum(['company', 'part', 'aggregate', 'group']),
      country: z.string(),
    }),
    period: z.object({ label: z.string(), start: daySchema, end: daySchema }),
    basis: basisChoiceSchema,
    currency: currencySchema,
    rate: rateKindSchema,
    /** Whole currency units; null for a gap. */
    value: moneyRangeSchema.nullable(),
    kind: kindSchema.optional(),
    /** The weakest evidence among the observations. */
    confidence: confidenceSchema.optional(),
    gap: gapSchema.optional(),
    /** For each company that entered: the basis that was used, and what it counts. */
    definitions: z.array(z.object({ entity: z.string(), basis: basisSchema, text: z.string() })),
    caveats: z.array(caveatSchema),
    /** What the company guides to and others estimate for the same days; never a part of the value. */
    outlook: z.array(outlookSchema).optional(),
    derivation: figureDerivationSchema.nullable(),
    /** Every document that the derivation and the outlook rest on. */
    sources: z.array(sourceSchema),
    licence: z.literal('CC-BY-4.0'),
    citation: z.string(),
    bibtex: z.string(),
    asOf: daySchema,
    dataset: z.object({ version: z.string(), recordedTo: daySchema }),
  }),
);

/** One figure as a document that can be cited. */
export type FigureDocument = z.infer<typeof figureDocumentSchema>;

/**
 * The document of one figure: value, range, kind, definitions, derivation, sources and citation.
 *
 * @param addressOf the address at which the figure of that permanent name can be seen again.
 * @throws OutlayError as {@link explain} does.
 * @example
 * figureDocument(dataset, { entity: 'baidu', period: '2024-H1' }, (id) => id).value // => { amount: 4156000000, currency: 'CNY' }
 */
export function figureDocument(
  dataset: Dataset,
  query: ExplainQuery,
  addressOf: (id: string) => string,
): FigureDocument {
  const [entity] = askedEntities(dataset, [query.entity]) as [Entity];
  const explained = explain(dataset, query);
  const { period, currency, derivation, gap, caveats, asOf, dataset: record } = explained;
  const asked = askedOf(dataset, query);
  const rate = query.rate ?? 'average';
  const answer = convertedAnswer(dataset, entity, asked, currency, rate);
  const own = ownAnswer(dataset, entity, asked);
  const shown = answer.type === 'figure' ? answer : own.type === 'figure' ? own : undefined;
  const outlook = outlookOf(dataset, entity, asked, shown);
  const name: FigureName = {
    entity: entity.id,
    period: period.label,
    basis: asked.basis,
    currency,
    rate,
    version: record.version,
    ...chosenAgainst(asked),
    ...(asOf === record.recordedTo ? {} : { asOf }),
  };
  const id = figureId(name);
  const url = addressOf(id);
  const cited = citation({ key: id, title: titleOf(entity, name, derivation), ...record, url });
  return {
    id,
    url,
    entity: {
      id: entity.id,
      name: entity.name,
      type: entity.type === 'group' ? 'group' : entity.company.type,
      country: entity.country,
    },
    period,
    basis: asked.basis,
    currency,
    rate,
    value: derivation?.value ?? null,
    ...(answer.type === 'figure' ? { kind: answer.kind, confidence: answer.confidence } : {}),
    ...(gap ? { gap } : {}),
    definitions: definitionsOf(dataset, entity, asked),
    caveats,
    ...(outlook.length === 0 ? {} : { outlook }),
    derivation,
    sources: documentsOf(
      derivation,
      outlook.map(({ source }) => dataset.source(source)),
    ),
    licence: 'CC-BY-4.0',
    citation: cited.text,
    bibtex: cited.bibtex,
    asOf,
    dataset: record,
  };
}

function askedOf(dataset: Dataset, query: ExplainQuery): Asked {
  const { period, earlier } = askedPeriod(dataset, query.period);
  const against = query.against === undefined ? earlier : askedPeriod(dataset, query.against).period;
  return { period, periods: [period, against], basis: query.basis ?? 'headline', asOf: asOfDay(dataset, query.asOf) };
}

/** The period that a `cash` line had to be complete over as well, where it is not the one that is meant by default. */
function chosenAgainst({ basis, period, periods }: Asked): Pick<FigureName, 'against'> {
  const against = periods.at(-1) ?? period;
  return basis !== 'cash' || samePeriod(against, yearBefore(period)) ? {} : { against: periodLabel(against) };
}

/** What the figure is, as a citation names it. */
function titleOf(entity: Entity, name: FigureName, derivation: Derivation | null): string {
  const { period, basis, currency, rate, against, asOf } = name;
  const facts = [
    against === undefined ? basis : `${basis}, the line complete over ${against} too`,
    rate === 'average' || !isConverted(derivation) ? currency : `${currency}, ${rate} rate`,
    ...(asOf === undefined ? [] : [`as known on ${asOf}`]),
  ];
  return `Capital expenditure of ${entity.name}, ${period} (${facts.join(', ')})`;
}

/** Whether a rate entered; of a gap it is taken that one would have. */
function isConverted(tree: Derivation | null): boolean {
  return tree === null || tree.op === 'rate' || tree.op === 'convenience' || tree.operands.some(isConverted);
}

/** Every document in a tree, then others, each once. */
function documentsOf(tree: Derivation | null, others: readonly Source[]): Source[] {
  const all = [...(tree ? documentsIn(tree) : []), ...others];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** For each company of the entity that has a figure: the basis it enters with, and what that counts. */
function definitionsOf(dataset: Dataset, entity: Entity, asked: Asked): FigureDocument['definitions'] {
  return membersOf(dataset, entity).flatMap((company) => {
    const member = dataset.entity(company.id);
    const answer = convertedAnswer(dataset, member, asked, ownCurrency(dataset, member, asked), 'average');
    if (answer.type === 'gap') return [];
    return answer.bases.map((used) => ({
      entity: company.id,
      basis: used,
      text: definitionText(company, used),
    }));
  });
}
