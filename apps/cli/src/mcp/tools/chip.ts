import { chipInput } from '@outlay/api';
import { chipDocumentSchema } from '@outlay/domain';
import { chipPage } from '../../hardware/chip-page.ts';
import { stated, statedSchema } from '../stated.ts';
import { STYLE, statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

export const chipTool = tool({
  name: 'chip',
  title: 'One chip',
  description: `One chip in full: dense peak rates by number format, memory, links, die area, what is computed from them, its export status over time, prices by whom and when, who buys it by whose account, and its documents. Prices are asking or estimated prices and ranges: say whose. Rows of different estimators, and orders, deliveries and ceilings, are never added.
id: nvidia-h20-96, or a model that has no variants.`,
  input: chipInput,
  output: chipDocumentSchema.extend(statedSchema),
  answer: async (ask, question) => {
    const document = await ask.chips.get(question);
    const ids = document.sources.map(({ id }) => id);
    return { ...document, ...(await stated(ask, `${document.vendor.names.en} ${document.chip.name}`, ids)) };
  },
  text: (answer) => statedPage(chipPage(answer, STYLE), answer),
});
