import { statusInput } from '@outlay/api';
import { exportRuleSchema, exportStatusDocumentSchema } from '@outlay/domain';
import { z } from 'zod';
import { statusPage } from '../../hardware/status-page.ts';
import { rulesNamed, stated, statedSchema } from '../stated.ts';
import { among, ruleLines, STYLE, statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

/** A status with every rule that it names, and the documents of the rules and of the chip's specifications. */
export const citedStatusSchema = exportStatusDocumentSchema.extend({
  rules: z.array(exportRuleSchema).describe('Every rule, letter, notice and measure that the answer names'),
  ...statedSchema,
});

export const exportStatusTool = tool({
  name: 'export-status',
  title: 'Whether a chip may be exported',
  description: `Whether a chip could be exported from the United States to China (or Hong Kong, Macau) on a day, computed from its specifications by the text of the rules in force that day, or recorded where a letter names it. Each finding has the numbers that decided, what is missing and what would have to change. Use it for "was X allowed", "why", "what limit does it hit".
State the day, the rule that decides with its citation, and the numbers against the thresholds. unknown means that a number which decides is not published: never read it as allowed. Announcements and licences stand beside the rules and decide nothing. A reading of published rules, not legal advice.
chip: an id (nvidia-h20-96) or a model (h20), which stands for its variants where they agree; the chips tool lists them. on: the last day of the record unless it is named.`,
  input: statusInput,
  output: citedStatusSchema,
  answer: async (ask, question) => {
    const status = await ask.exportControl.status(question);
    const entries = [...status.findings, ...status.notices, ...status.measures, ...status.untested];
    const rules = await rulesNamed(
      ask,
      entries.map(({ rule }) => rule),
    );
    const specifications: string[] = [];
    for (const { chip } of status.variants) specifications.push(...(await ask.chips.get({ id: chip })).chip.sources);
    const title = `Export status of ${status.variants.map(({ name }) => name).join(' and ')} to ${status.destination} on ${status.on}`;
    const documents = [...rules.flatMap(({ sources }) => sources), ...specifications];
    return { ...status, rules, ...(await stated(ask, title, documents)) };
  },
  text: (answer) => {
    const page = statusPage(among(answer.rules), answer, STYLE);
    return statedPage(`Status: ${answer.status}\n${page}`, answer, ['Rules', ...ruleLines(answer.rules, answer), '']);
  },
});
