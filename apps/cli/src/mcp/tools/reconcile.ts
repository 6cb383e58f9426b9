import { reconcileInput } from '@outlay/api';
import {
  citation,
  documentsIn,
  type FigureDerivation,
  readingSchema,
  reconciliationSchema,
  type Source,
  slipSchema,
  sourceSchema,
} from '@outlay/domain';
import { z } from 'zod';
import { reconciliationText } from '../text/reconciliation-text.ts';
import { tool } from '../tool.ts';

const documents = {
  sources: z.array(z.string()).describe('Ids of the documents it rests on, in `sources` of this answer'),
};
const citedReadingSchema = readingSchema.omit({ derivation: true }).extend(documents);
const citedSlipSchema = slipSchema.omit({ derivation: true }).extend(documents);

/** A reconciliation with the documents of everything that gives the number, and a citation, without the trees. */
export const citedReconciliationSchema = reconciliationSchema.extend({
  matches: z.array(citedReadingSchema),
  nearest: citedReadingSchema.optional(),
  near: z.array(readingSchema.omit({ derivation: true })),
  slips: z.array(citedSlipSchema),
  sources: z.array(sourceSchema).describe('Every document that the figures rest on'),
  citation: z.string().describe('Cite the answer with this sentence'),
});

export const reconcileTool = tool({
  name: 'reconcile',
  title: 'Which definition gives that number',
  description: `Which definitions, days, currency and kind of rate give an amount that somebody printed, within the rounding of its last digit. Use it when a number differs from ours, when two sources differ, or to check a total before you repeat it.
matches are the combinations that fall inside, those with the fewest departures from the headline figures first, each departure with what it is worth; if there is none, the number does not follow from the record: say so, and name the nearest and the likely slip (ten times too large, another period, guidance for an outturn). A match with many departures may be chance. fits: inside, or overlap where only a part of a range does.
amount: as written, 106bn, $6.9bn, CNY 22.1bn, "about 50bn yuan", 505亿元. growth: as written, +49.7%.`,
  input: reconcileInput,
  output: citedReconciliationSchema,
  answer: async (ask, question) => {
    const { matches, nearest, near, slips, ...rest } = await ask.capex.reconcile(question);
    const sources = new Map<string, Source>();
    const cited = <T extends { derivation?: FigureDerivation | undefined }>({ derivation, ...one }: T) => {
      const found = derivation ? documentsIn(derivation) : [];
      for (const source of found) sources.set(source.id, source);
      return { ...one, sources: found.map(({ id }) => id) };
    };
    const dataset = await ask.dataset.info();
    const names = rest.entities.map(({ name }) => name).join(' and ');
    const title = `What gives ${rest.stated?.text ?? rest.growth?.text} for the capital expenditure of ${names}, ${rest.period.label}`;
    return {
      ...rest,
      matches: matches.map(cited),
      ...(nearest ? { nearest: cited(nearest) } : {}),
      near,
      slips: slips.map(cited),
      sources: [...sources.values()],
      citation: citation({ ...dataset, key: title, title, url: 'outlay://dataset' }).text,
    };
  },
  text: reconciliationText,
});
