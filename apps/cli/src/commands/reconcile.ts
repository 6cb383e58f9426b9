import { formatOption } from '../options.ts';
import type { CommandSpec } from './command.ts';

export const reconcileCommand: CommandSpec = {
  name: 'reconcile',
  summary: 'which definitions, days, currency and rate give a number someone printed',
  words: [
    { name: '<amount>', description: '106bn, "$6.9bn", 505亿元, "about 50bn yuan", 12-13bn; - for growth alone' },
    { name: '<entity...>', description: 'companies and groups; their figures are added' },
  ],
  options: (command) =>
    formatOption(
      command
        .option('--period <period>', '2024-H1, 2024-Q2, 2024, alibaba:FY2025-Q1, day..day')
        .option('--currency <code>', 'the currency of the amount, if it names none')
        .option('--growth <percent>', 'growth on the year that was printed with it: +49.7%')
        .option('--as-of <day>', 'what was known on that day')
        .option('--explain', 'the derivation of the first that fits, or of the nearest'),
    ),
  examples: [
    'reconcile 106bn us-four --period 2024-H1',
    'reconcile 97bn us-four --period 2024-H1 --growth +44%',
    'reconcile 104bn us-four --period 2024-H1',
    'reconcile 6.9bn china-three --period 2024-H1 --currency USD',
    'reconcile 10.6bn us-four --period 2024-H1',
    'reconcile 22.1bn alibaba --period 2024-H1 --format csv',
    'reconcile 160bn bytedance --period 2026',
  ],
  action: async (...given) => (await import('../loaded/reconcile.ts')).runReconcile(...given),
};
