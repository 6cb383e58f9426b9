import { rulesInput } from '@outlay/api';
import { exportRuleSchema } from '@outlay/domain';
import { z } from 'zod';
import { stated, statedSchema } from '../stated.ts';
import { documentNumbers } from '../text/documents.ts';
import { statedPage } from '../text/page.ts';
import { tool } from '../tool.ts';

export const exportRulesTool = tool({
  name: 'export-rules',
  title: 'Rules on the export of chips',
  description: `United States rules, letters to vendors, announcements, licences, guidance and bills on the export of chips to China, and China's own measures, the oldest first, each with its days, citation and effect; with on, only those in force that day. kind says which: only rules and letters decide a status.`,
  input: rulesInput.unwrap(),
  output: z.object({ rules: z.array(exportRuleSchema), ...statedSchema }),
  answer: async (ask, question) => {
    const rules = await ask.exportControl.rules(question);
    const title = `Rules on the export of chips to China${question.on === undefined ? '' : `, in force on ${question.on}`}`;
    const documents = rules.flatMap(({ sources }) => sources);
    return { rules, ...(await stated(ask, title, documents)) };
  },
  text: (answer) => {
    const lines = answer.rules.map((rule) => {
      const days =
        rule.from === undefined ? 'not in force' : `${rule.approximate ? 'about ' : ''}${rule.from}..${rule.to ?? ''}`;
      return `${rule.id} (${rule.jurisdiction} ${rule.kind}, ${days}): ${rule.title}. ${rule.citation}. ${rule.effect} ${documentNumbers(rule.sources, answer.sources)}`;
    });
    return statedPage(lines.length === 0 ? 'No rule on record was in force.' : lines.join('\n'), answer);
  },
});
