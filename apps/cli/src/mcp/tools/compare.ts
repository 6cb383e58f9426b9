import { compareInput } from '@outlay/api';
import { comparisonSchema } from '@outlay/domain';
import { z } from 'zod';
import { citedSchema, citer, referencesSchema } from '../cited.ts';
import { comparisonText } from '../text/comparison-text.ts';
import { tool } from '../tool.ts';

const { rows } = comparisonSchema.shape;

/** A comparison in which every row, and the earlier figure it is compared with, can be cited. */
export const citedComparisonSchema = comparisonSchema.extend({
  rows: z.array(
    rows.element.extend({
      cited: citedSchema,
      previous: rows.element.shape.previous.extend({ cited: citedSchema }),
    }),
  ),
  ...referencesSchema,
});

export const compareTool = tool({
  name: 'compare',
  title: 'Compare capital expenditure',
  description: `What companies and groups of companies spent (capital expenditure) over some days, side by side, against an earlier period, in one currency. Use it for "how much did X spend", "X against Y", growth and shares.
When you state a figure, state its basis (the definition it follows), its period, its kind (reported, derived, estimate, guidance) and its range where it has one, and cite it. Figures on different bases are not the same measure: say so. A gap is not zero: repeat its reason.
entities: ids such as alibaba, us-four, or names; the companies tool lists them. period: 2024-H1, 2024-Q2, 2024, alibaba:FY2025-Q1 or 2024-01-01..2024-06-30. basis: headline (what each company leads with, the default), cash, or one definition. asOf: what was known on that day.`,
  input: compareInput,
  output: citedComparisonSchema,
  answer: async (ask, question) => {
    const comparison = await ask.capex.compare(question);
    const { period, against, basis, currency, rate, asOf } = comparison;
    const { document, cited, references } = citer(ask);
    const same = { basis, currency, rate, asOf };
    const cite = async (entity: string, days: string, other: string) =>
      cited(await document({ ...same, entity, period: days, against: other }));
    const citedRows: z.infer<typeof citedComparisonSchema>['rows'] = [];
    for (const row of comparison.rows) {
      citedRows.push({
        ...row,
        cited: await cite(row.id, period.label, against.label),
        previous: { ...row.previous, cited: await cite(row.id, against.label, period.label) },
      });
    }
    return { ...comparison, rows: citedRows, ...references() };
  },
  text: comparisonText,
});
