import { computeInput } from '@outlay/api';
import { computeBoughtSchema } from '@outlay/domain';
import { computePage } from '../../hardware/compute-page.ts';
import { stated, statedSchema } from '../stated.ts';
import { STYLE, statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

export const computeTool = tool({
  name: 'compute',
  title: 'Compute by buyer, China against the United States',
  description: `The compute that each buyer bought over some days: chips, units of total processing performance and H100-equivalents, each a range, and China against the United States, a block for each estimator. Use it for "how much compute". The blocks are never added, and each counts other things: repeat the caveats. The sums are done; do no arithmetic of your own.`,
  input: computeInput,
  output: computeBoughtSchema.extend(statedSchema),
  answer: async (ask, question) => {
    const bought = await ask.compute.bought(question);
    const { period, estimator, asOf } = question;
    const { rows } = await ask.shipments.list({ period, estimator, stage: bought.stage, asOf });
    const documents = rows.map(({ source }) => source);
    return { ...bought, ...(await stated(ask, `Chips ${bought.stage} in ${bought.period.label}`, documents)) };
  },
  text: (answer) => statedPage(computePage(answer, STYLE), answer),
});
