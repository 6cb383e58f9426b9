import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';

/** Offers one prompt: a question answered with figures that can be checked. */
export function registerPrompt(server: McpServer): void {
  server.registerPrompt(
    'answer-with-sources',
    {
      title: 'Answer with figures that can be checked',
      description: 'A question about spending on AI infrastructure, answered from the record and cited',
      argsSchema: z.object({
        question: z.string().min(1).max(2000).describe('Such as: what did Alibaba spend in the first half of 2024?'),
      }),
    },
    ({ question }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'text',
            text: `Answer this from the record of Outlay, with its tools: ${question}

For every figure give the amount, its range if it has one, its kind, basis, period, currency with the rate and its kind, and the day as of which it is known. Name definitions that differ between the figures you set side by side. Repeat the reason of every gap. End with the citations and the documents with their addresses. If the record does not hold the answer, say so.`,
          },
        },
      ],
    }),
  );
}
