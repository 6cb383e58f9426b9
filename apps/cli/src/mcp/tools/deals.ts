import { dealsInput } from '@outlay/api';
import { dealsSchema } from '@outlay/domain';
import { dealsPage } from '../../hardware/deals-page.ts';
import { stated, statedSchema } from '../stated.ts';
import { STYLE, statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

export const dealsTool = tool({
  name: 'deals',
  title: 'Investments and cash that pay for computing',
  description: `Money outside capital expenditure that pays for computing: investments such as Alibaba's in Moonshot, partly in cloud credits, and the cash that a company is said to hold. Each is a point, a range or a bound by the one who reports it: a low alone is at least, a high alone is at most. Never add it to capital expenditure.`,
  input: dealsInput.unwrap(),
  output: dealsSchema.extend(statedSchema),
  answer: async (ask, question) => {
    const answer = await ask.deals.list(question);
    const documents = answer.deals.flatMap(({ sources }) => sources);
    return { ...answer, ...(await stated(ask, 'Investments and cash that pay for computing', documents)) };
  },
  text: (answer) => statedPage(dealsPage(answer, STYLE), answer),
});
