import { gapsInput } from '@outlay/api';
import { gapRunSchema } from '@outlay/domain';
import { z } from 'zod';
import { tool } from '../tool.ts';

export const gapsTool = tool({
  name: 'gaps',
  title: 'What is missing, and why',
  description: `Which figures are missing over a span, company by company, each with its reason: not-on-record, not-published-by (became public after the day asked for), not-disclosed, private-company, basis-not-published, not-covered. Use it when an answer has a gap, or before you promise a complete one. A gap is not zero.
Without entities: all companies.`,
  input: gapsInput,
  output: z.object({ gaps: z.array(gapRunSchema) }),
  answer: async (ask, question) => ({ gaps: await ask.capex.gaps(question) }),
  text: ({ gaps }) =>
    gaps.length === 0
      ? 'Nothing is missing over these periods.'
      : gaps
          .map(({ entity, name, basis, from, to, count, reason, text }) => {
            const span = from === to ? from : `${from} to ${to}`;
            return `${name} (${entity}), ${span}, ${count} ${count === 1 ? 'period' : 'periods'}${basis ? `, basis ${basis}` : ''}: ${reason}. ${text}`;
          })
          .join('\n'),
});
