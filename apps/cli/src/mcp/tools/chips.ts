import { chipsInput } from '@outlay/api';
import { chipListSchema } from '@outlay/domain';
import { chipTable } from '../../hardware/chip-table.ts';
import { stated, statedSchema } from '../stated.ts';
import { STYLE, statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

export const chipsTool = tool({
  name: 'chips',
  title: 'Chips on record',
  description: `AI chips of every vendor, American and Chinese, with total processing performance (TPP), performance density (PD), memory and export status on a day. Use it to find an id, and to set chips side by side. TPP and PD are computed from dense peak rates and die area; what rests on an estimate is named in estimated, what is not known is null. H100-equivalents compare dense arithmetic of 8 bits and more, nothing else.
vendor: nvidia, amd, huawei and others.`,
  input: chipsInput.unwrap(),
  output: chipListSchema.extend(statedSchema),
  answer: async (ask, question) => {
    const list = await ask.chips.list(question);
    return { ...list, ...(await stated(ask, `Chips and their export status on ${list.on}`, [])) };
  },
  text: (answer) => statedPage(chipTable(answer, STYLE), answer, ['The documents of a chip: the chip tool.']),
});
