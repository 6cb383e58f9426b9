import { formatOption } from '../options.ts';
import type { CommandSpec } from './command.ts';

export const shipmentsCommand: CommandSpec = {
  name: 'shipments',
  summary: 'who bought how many chips, by whose account, what they cost and compute',
  words: [
    { name: '[buyer...]', description: 'companies and buyers: microsoft, bytedance, china-buyers; all by default' },
  ],
  options: (command) =>
    formatOption(
      command
        .option('--chip <chip>', 'a chip, a model or a family: h20, nvidia-hopper')
        .option('--period <period>', 'only rows whose days lie in it: 2024, 2022..2025')
        .option('--estimator <name>', 'Epoch AI, Omdia, IDC, ...')
        .option('--stage <stage>', 'delivered, produced, ordered, expected, licensed, approved, held')
        .option('--totals', 'compute by buyer, China against the United States (needs --period)')
        .option('--as-of <day>', 'what was public on that day'),
    ),
  examples: [
    'shipments --chip h20 --period 2024',
    'shipments --totals --period 2024',
    'shipments bytedance',
    'shipments --totals --period 2025 --estimator epoch-ai --format csv',
    'shipments --chip nvidia-h200-sxm --format json',
  ],
  action: async (...given) => (await import('../loaded/chips.ts')).shipments(...given),
};
