import { explainInput } from '@outlay/api';
import { dayCount, explanationSchema, figureDocumentSchema } from '@outlay/domain';
import { z } from 'zod';
import { explanationText } from '../text/explanation-text.ts';
import { tool } from '../tool.ts';

/** One figure with all there is to know about it; for a gap of a group also which members are missing. */
export const explainedFigureSchema = figureDocumentSchema.extend({
  periodDays: z.int().describe('How many days the period covers'),
  missing: explanationSchema.shape.missing,
});

export const explainTool = tool({
  name: 'explain',
  title: 'Explain and cite one figure',
  description: `How one figure came about, down to the documents: the definition, every operation, exchange rate and observation, the documents with their addresses, a citation, BibTeX and the permanent name. Use it before you rely on a figure, when asked "how do we know", and to cite.
The amounts of the tree add up; repeat them as they stand and do no arithmetic of your own. If there is no figure the answer is a gap with its reason: say so, and never put zero or a guess in its place.`,
  input: explainInput,
  output: explainedFigureSchema,
  answer: async (ask, question) => {
    const { missing } = await ask.capex.explain(question);
    const document = await ask.capex.figure(question);
    return { ...document, periodDays: dayCount(document.period), ...(missing ? { missing } : {}) };
  },
  text: explanationText,
});
