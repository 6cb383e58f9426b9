import type { Confidence, Source } from '@outlay/domain';
import type { Cited, References } from '../cited.ts';
import { documentLines, documentNumbers } from './documents.ts';

/** What the letter of the evidence means. */
const EVIDENCE: Readonly<Record<Confidence, string>> = {
  A: 'A, the document or its XBRL was seen',
  B: 'B, two sources agree',
  C: 'C, one source',
};

/** The grade of the evidence in words. */
export function evidenceLines(confidence: Confidence | undefined): string[] {
  return confidence === undefined ? [] : [`Evidence: ${EVIDENCE[confidence]}`];
}

/** Under a figure: its basis, documents, permanent name and citation. What each basis counts is said once, at the end. */
export function citedLines({ id, citation, bases, estimators, sources }: Cited, all: readonly Source[]): string[] {
  const words = [...new Set(bases.map(({ basis }) => basis))].map((basis) => {
    const of = bases.filter((one) => one.basis === basis).map(({ entity }) => entity);
    return bases.length === 1 ? basis : `${basis} (${of.join(', ')})`;
  });
  return [
    ...(words.length === 0 ? [] : [`Basis: ${words.join(', ')}`]),
    ...(estimators ? [`Estimated by: ${estimators.join('; ')}`] : []),
    ...(sources.length === 0 ? [] : [`Documents: ${documentNumbers(sources, all)}`]),
    `Figure: ${id}`,
    `Cite: ${citation}`,
  ];
}

/** What each basis counts, and the documents: at the end of an answer. */
export function referenceLines({ definitions, sources }: References): string[] {
  const defined = definitions.map(({ entity, basis, text }) => `${entity}, ${basis}: ${text}`);
  return [
    ...(defined.length === 0 ? [] : ['', 'Definitions', ...defined]),
    ...(sources.length === 0 ? [] : ['', ...documentLines(sources)]),
  ];
}
