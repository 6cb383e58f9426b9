import type { z } from 'zod';
import type { citedCheckSchema } from '../tools/check.ts';
import { documentLines, documentNumbers } from './documents.ts';

/** The claims of a text for a reader: each with its verdict, what the record says, and its documents. */
export function checkText({ claims, sources, citation }: z.infer<typeof citedCheckSchema>): string {
  const head =
    claims.length === 0
      ? 'No claim was found that the record could answer: amounts, growth, ratios, chips and export status are looked for.'
      : `${claims.length} claims, in the order of the text.`;
  const lines = claims.flatMap((claim, at) => {
    const documents = claim.sources.length > 0 ? [`   Documents: ${documentNumbers(claim.sources, sources)}`] : [];
    return ['', `${at + 1}. ${claim.verdict}: "${claim.text}"`, `   ${claim.explanation}`, ...documents];
  });
  const documents = sources.length === 0 ? [] : ['', ...documentLines(sources)];
  return [head, ...lines, '', `Cite: ${citation}`, ...documents].join('\n');
}
