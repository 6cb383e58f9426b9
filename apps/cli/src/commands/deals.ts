import { formatOption } from '../options.ts';
import type { CommandSpec } from './command.ts';

export const dealsCommand: CommandSpec = {
  name: 'deals',
  summary: 'investments and cash that pay for computing outside capital expenditure',
  words: [{ name: '[company...]', description: 'only of these companies' }],
  options: (command) => formatOption(command.option('--as-of <day>', 'what was public on that day')),
  examples: ['deals', 'deals bytedance --format csv'],
  action: async (...given) => (await import('../loaded/chips.ts')).deals(...given),
};
