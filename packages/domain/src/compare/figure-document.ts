import { z } from 'zod';
import { BASIS_DEFINITIONS, basisChoiceSchema, basisSchema } from '../capex/basis.ts';
import { gapSchema } from '../capex/gap.ts';
import { confidenceSchema, kindSchema } from '../capex/observation.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { caveatSchema } from '../figure/figure.ts';
import { currencySchema } from '../money/currency.ts';
import { type RateKind, rateKindSchema } from '../money/exchange-rate.ts';
import { moneyRangeSchema } from '../money/money-range.ts';
import { daySchema } from '../period/day.ts';
import { schema } from '../schema.ts';
import { type Derivation, figureDerivationSchema, observationLeaves } from '../source/derivation.ts';
import { type Source, sourceSchema } from '../source/source.ts';
import { type Citation, citation } from './citation.ts';
import { type Asked, convertedAnswer, membersOf, ownCurrency } from './entity-answer.ts';
import { type ExplainQuery, explain } from './explain.ts';
import { askedEntities, askedPeriod, asOfDay } from './query.ts';

/** One figure with all that makes it citable: what it means, how it came about, its documents, and its name. */
export const figureDocumentSchema = schema(() =>
  z.object({
    /** Its permanent name: entity, period, definition asked for, currency, kind of rate, version of the dataset. */
    id: z.string(),
    entity: z.object({ id: z.string(), name: z.string(), type: z.enum(['company', 'part', 'aggregate', 'group']) }),
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
    derivation: figureDerivationSchema.nullable(),
    sources: z.array(sourceSchema),
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
  const basis = query.basis ?? 'headline';
  const rate: RateKind = query.rate ?? 'average';
  const id = figureId({
    entity: entity.id,
    period: period.label,
    basis,
    currency,
    rate,
    version: record.version,
    asOf: query.asOf,
  });
  const cited: Citation = citation({
    key: id,
    title: `Capital expenditure of ${entity.name}, ${period.label} (${basis}, ${currency}${rate === 'average' ? '' : `, ${rate} rate`})`,
    ...record,
    url: addressOf(id),
  });
  const leaves = derivation ? observationLeaves(derivation) : [];
  return {
    id,
    entity: {
      id: entity.id,
      name: entity.name,
      type: entity.type === 'group' ? 'group' : entity.company.type,
    },
    period,
    basis,
    currency,
    rate,
    value: derivation?.value ?? null,
    ...(derivation ? { kind: derivation.kind, confidence: weakest(leaves) } : {}),
    ...(gap ? { gap } : {}),
    definitions: definitionsOf(dataset, entity, query),
    caveats,
    derivation,
    sources: derivation ? documentsOf(derivation) : [],
    citation: cited.text,
    bibtex: cited.bibtex,
    asOf,
    dataset: record,
  };
}

/** Every document in a tree, once, in the order of reading: those of observations and those of exchange rates. */
function documentsOf(tree: Derivation): Source[] {
  const all = new Map<string, Source>();
  const visit = (node: Derivation): void => {
    const own = node.op === 'rate' ? node.sources : node.op === 'observation' ? [node.source] : [];
    for (const source of own) all.set(source.id, source);
    if (node.op !== 'rate') node.operands.forEach(visit);
  };
  visit(tree);
  return [...all.values()];
}

function weakest(leaves: ReturnType<typeof observationLeaves>): FigureDocument['confidence'] {
  return leaves
    .map(({ observation }) => observation.confidence)
    .sort()
    .at(-1);
}

/**
 * The permanent name of a figure, which is also its path in the API. An earlier state of knowledge is a part of it.
 *
 * @example
 * figureId({ entity: 'baidu', period: '2024-H1', basis: 'headline', currency: 'CNY', rate: 'average', version: '0.1.0' }) // => 'baidu/2024-H1/headline/CNY/average/0.1.0'
 */
export function figureId(name: {
  entity: string;
  period: string;
  basis: string;
  currency: string;
  rate: string;
  version: string;
  asOf?: string | undefined;
}): string {
  const path = [name.entity, name.period, name.basis, name.currency, name.rate, name.version].join('/');
  return name.asOf === undefined ? path : `${path}?asOf=${name.asOf}`;
}

function definitionsOf(dataset: Dataset, entity: Entity, query: ExplainQuery): FigureDocument['definitions'] {
  const { period, earlier } = askedPeriod(dataset, query.period);
  const against = query.against === undefined ? earlier : askedPeriod(dataset, query.against).period;
  const basis = query.basis ?? 'headline';
  const asked: Asked = { period, periods: [period, against], basis, asOf: asOfDay(dataset, query.asOf) };
  return membersOf(dataset, entity).flatMap((company) => {
    const member = dataset.entity(company.id);
    const answer = convertedAnswer(dataset, member, asked, ownCurrency(dataset, member, asked), 'average');
    if (answer.type === 'gap') return [];
    return answer.bases.map((used) => ({
      entity: company.id,
      basis: used,
      text: company.headline?.basis === used ? company.headline.definition : BASIS_DEFINITIONS[used],
    }));
  });
}
