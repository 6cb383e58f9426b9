import { checkInput } from '@outlay/api';
import { checkReportSchema, claimDocumentIds, claimSchema } from '@outlay/domain';
import { z } from 'zod';
import { stated, statedSchema } from '../stated.ts';
import { checkText } from '../text/check-text.ts';
import { tool } from '../tool.ts';

const sources = z.array(z.string()).describe('Ids of the documents that the verdict rests on');

/** The claims of a text with the documents of each verdict, without the trees. */
export const citedCheckSchema = checkReportSchema.extend({
  claims: z.array(claimSchema.omit({ derivation: true }).extend({ sources })),
  ...statedSchema,
});

export const checkTool = tool({
  name: 'check',
  title: 'Does a text hold?',
  description: `Finds what a text in English, Arabic or Chinese claims of capital expenditure, growth, ratios, chips and export status, and holds each claim to the record.
verdict: supported; supported-under-other-definition (explanation names which: repeat it); contradicted (by the figure given, often with the likely slip); unverifiable (why: it is no contradiction). A stated number stands for the interval of its last digit. figure is what the record holds; its bounds and kind have to be said with it. published: the day of the text, to which "this year" refers: give it where you know it.`,
  input: checkInput,
  output: citedCheckSchema,
  answer: async (ask, question) => {
    const { lang, claims } = await ask.claims.check(question);
    const cited = claims.map(({ derivation, ...claim }) => ({
      ...claim,
      sources: derivation ? claimDocumentIds(derivation) : [],
    }));
    const title = 'The claims of a text, held to the record';
    return {
      lang,
      claims: cited,
      ...(await stated(
        ask,
        title,
        cited.flatMap((claim) => claim.sources),
      )),
    };
  },
  text: checkText,
});
