import type { OutlayCaller } from '@outlay/api';
import {
  basisSchema,
  dayCount,
  type FigureDocument,
  figureDocumentSchema,
  observationLeaves,
  sourceSchema,
} from '@outlay/domain';
import { z } from 'zod';

/** What lets a figure be cited and checked where it stands among others. */
export const citedSchema = z.object({
  /** Its permanent name. */
  id: z.string().describe('Permanent name of the figure'),
  url: z.string().describe('Where the figure can be seen again'),
  citation: z.string().describe('Cite the figure with this sentence'),
  periodDays: z.int().describe('How many days the period covers'),
  bases: z
    .array(z.object({ entity: z.string(), basis: basisSchema }))
    .describe('The basis of each company that entered; what it counts is in `definitions` of this answer'),
  estimators: z.array(z.string()).optional().describe('Who made the estimates that it rests on'),
  sources: z.array(z.string()).describe('Ids of the documents it rests on, in `sources` of this answer'),
});

/** What the figures of an answer refer to, each once. */
export const referencesSchema = {
  definitions: figureDocumentSchema.shape.definitions.describe('What each basis counts'),
  sources: z.array(sourceSchema).describe('Every document that the figures rest on'),
};

export type Cited = z.infer<typeof citedSchema>;

/** A question for one figure. */
export type FigureQuestion = Parameters<OutlayCaller['capex']['figure']>[0];

/** Finds the documents of figures, and keeps the definitions and sources that they name. */
export type Citer = {
  document(question: FigureQuestion): Promise<FigureDocument>;
  cited(document: FigureDocument): Cited;
  /** Every definition and source named so far, once, in the order of the figures. */
  references(): References;
};

/** The definitions and sources of an answer. */
export type References = Pick<FigureDocument, 'definitions' | 'sources'>;

export function citer(ask: OutlayCaller): Citer {
  const definitions = new Map<string, References['definitions'][number]>();
  const sources = new Map<string, References['sources'][number]>();
  return {
    document: (question) => ask.capex.figure(question),
    cited: (document) => {
      for (const one of document.definitions) definitions.set(`${one.entity} ${one.basis}`, one);
      for (const one of document.sources) sources.set(one.id, one);
      return citedOf(document);
    },
    references: () => ({ definitions: [...definitions.values()], sources: [...sources.values()] }),
  };
}

/** The citable part of a figure's document. */
export function citedOf({ id, url, citation, period, definitions, derivation, sources }: FigureDocument): Cited {
  const leaves = derivation ? observationLeaves(derivation) : [];
  const estimators = [...new Set(leaves.flatMap(({ observation }) => observation.estimator ?? []))];
  return {
    id,
    url,
    citation,
    periodDays: dayCount(period),
    bases: definitions.map(({ entity, basis }) => ({ entity, basis })),
    ...(estimators.length === 0 ? {} : { estimators }),
    sources: sources.map((source) => source.id),
  };
}
