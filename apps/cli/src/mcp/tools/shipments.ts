import { shipmentsInput } from '@outlay/api';
import { grouped, shipmentsSchema } from '@outlay/domain';
import { shipmentsPage } from '../../hardware/shipments-page.ts';
import { stated, statedSchema } from '../stated.ts';
import { documentNumbers } from '../text/documents.ts';
import { STYLE, statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

export const shipmentsTool = tool({
  name: 'shipments',
  title: 'Who bought how many chips',
  description: `Who bought, ordered or may buy how many chips, row by row, each by one estimator, with what the units cost and compute. Use it for "how many H20 did X buy". Always name the estimator, the stage (delivered, ordered, expected, ceiling and others) and the range. A low without a high means at least. Never add rows of different estimators or stages; ask compute for sums.
buyers: ids of companies or of groups of buyers such as china-buyers. product: a chip, model or family. period: only rows whose days all lie in it.`,
  input: shipmentsInput.unwrap(),
  output: shipmentsSchema.extend(statedSchema),
  answer: async (ask, question) => {
    const shipments = await ask.shipments.list(question);
    const documents = shipments.rows.map(({ source }) => source);
    return { ...shipments, ...(await stated(ask, 'Shipments of chips by buyer and estimator', documents)) };
  },
  text: (answer) => {
    const by = grouped(answer.rows, ({ estimator }) => estimator);
    const documents = [...by].map(
      ([estimator, rows]) =>
        `Documents of ${estimator}: ${documentNumbers([...new Set(rows.map(({ source }) => source))], answer.sources)}`,
    );
    return statedPage(shipmentsPage(answer, STYLE), answer, documents);
  },
});
