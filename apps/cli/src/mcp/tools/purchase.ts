import { purchaseInput } from '@outlay/api';
import { purchaseSchema } from '@outlay/domain';
import { purchasePage } from '../../hardware/purchase-page.ts';
import { stated, statedSchema } from '../stated.ts';
import { documentNumbers } from '../text/documents.ts';
import { STYLE, statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

export const purchaseTool = tool({
  name: 'purchase',
  title: 'How many chips an amount buys',
  description: `How many of a chip an amount of money buys, and how much compute that is: at a price of the question (priceLow, priceHigh, whole currency units for one chip), or else at each price on record in turn, each by whom and when. The chips alone, without servers, networks or power. A price of the question is an assumption: say so.
amount: whole currency units, 7000000000 for 7 billion.`,
  input: purchaseInput,
  output: purchaseSchema.extend(statedSchema),
  answer: async (ask, question) => {
    const bought = await ask.chips.purchase(question);
    const documents = bought.offers.flatMap(({ stated: price }) => (price ? [price.source] : []));
    return { ...bought, ...(await stated(ask, `What an amount buys in ${question.chip}`, documents)) };
  },
  text: (answer) => {
    const prices = answer.offers.flatMap(({ name, stated: price }) =>
      price
        ? [`${name}, ${price.estimator}, ${price.published}: ${documentNumbers([price.source], answer.sources)}`]
        : [],
    );
    return statedPage(purchasePage(answer, STYLE), answer, prices);
  },
});
