import { formatWhole } from '@outlay/domain';
import type { z } from 'zod';
import type { citedConversionSchema } from '../tools/convert.ts';
import { documentWords } from './documents.ts';
import { periodWords } from './period.ts';
import { rateWords } from './rate.ts';

/** A conversion for a reader: both amounts, every rate with its kind and days, the documents, the citation. */
export function conversionText(answer: z.infer<typeof citedConversionSchema>): string {
  const { from, to, period, rates, kind, dataset } = answer;
  return [
    `${from.currency} ${formatWhole(from.amount)} = ${to.currency} ${formatWhole(to.amount)}, ${kind}: computed from the amount as given`,
    `Period: ${periodWords(period)}`,
    ...rates.flatMap((used) => {
      const days = used.observations === undefined ? '' : `, from ${used.observations} daily rates`;
      const parts = used.approximate ? ', a month that is cut weighted by its share of days' : '';
      return [
        `Rate: ${rateWords({ ...used, kind: used.rateKind })}${days}${parts}`,
        ...used.sources.map((source) => `Document: ${documentWords(source)}`),
      ];
    }),
    `As known on ${dataset.recordedTo}. Dataset ${dataset.version}.`,
    `Cite: ${answer.citation}`,
  ].join('\n');
}
