import { formatOption } from '../options.ts';
import type { CommandSpec } from './command.ts';

export const statusCommand: CommandSpec = {
  name: 'status',
  summary: 'whether a chip could be exported from the United States to China on a day, and why',
  words: [{ name: '<chip...>', description: 'ids or models: nvidia-h20-96, h20; outlay chips lists them' }],
  options: (command) =>
    formatOption(
      command
        .option('--on <day>', 'the day; default the last of the record')
        .option('--to <destination>', 'CN, HK or MO', 'CN')
        .option('--timeline', 'how the status changed over time, and because of what'),
    ),
  examples: [
    'status nvidia-h20 --on 2024-08-26',
    'status h100 h800 h20 h200 b200 ascend-910b --on 2026-10-01',
    'status h20 --on 2025-05-01',
    'status nvidia-a800-80 --timeline',
    'status trainium --on 2024-08-26',
    'status nvidia-h200-sxm --on 2026-03-01 --format json',
    'status nvidia-h20-96 --timeline --format csv',
  ],
  action: async (...given) => (await import('../loaded/chips.ts')).status(...given),
};
