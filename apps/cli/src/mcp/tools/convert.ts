import { convertInput } from '@outlay/api';
import { citation, comparisonSchema, conversionSchema, dayCount, formatWhole, rateSchema } from '@outlay/domain';
import { z } from 'zod';
import { conversionText } from '../text/conversion-text.ts';
import { tool } from '../tool.ts';

/** A conversion with the rates it went through, their documents, and how to cite it. */
export const citedConversionSchema = conversionSchema.extend({
  kind: z.literal('derived'),
  periodDays: z.int().describe('How many days the period covers'),
  rates: z.array(rateSchema),
  dataset: comparisonSchema.shape.dataset,
  citation: z.string().describe('Cite the conversion with this sentence'),
});

export const convertTool = tool({
  name: 'convert',
  title: 'Convert an amount at a dated rate',
  description: `An amount in another currency, at the average rate of a period (the default, for spending) or at the last daily rate of it (period-end, for balances), with the daily rates it rests on and their document. Use it for an amount that someone states; figures of companies come converted from compare, series and explain.
amount: whole currency units, 50000000000 for 50 billion. State the rate, its kind and its period with the result.`,
  input: convertInput,
  output: citedConversionSchema,
  answer: async (ask, question) => {
    const conversion = await ask.convert(question);
    const { from, to, period, rate } = conversion;
    const rates = z.array(rateSchema).parse(conversion.rates);
    const dataset = await ask.dataset.info();
    const title = `${from.currency} ${formatWhole(from.amount)} in ${to.currency} at the ${rate} rate of ${period.label}`;
    const url = rates.flatMap(({ sources }) => sources.flatMap((source) => source.url ?? []))[0] ?? 'outlay://dataset';
    return {
      ...conversion,
      kind: 'derived' as const,
      periodDays: dayCount(period),
      rates,
      dataset: { version: dataset.version, recordedTo: dataset.recordedTo },
      citation: citation({ ...dataset, key: title, title, url }).text,
    };
  },
  text: conversionText,
});
