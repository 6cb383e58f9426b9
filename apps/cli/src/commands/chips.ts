import { formatOption } from '../options.ts';
import type { CommandSpec } from './command.ts';

export const chipsCommand: CommandSpec = {
  name: 'chips',
  summary: 'chips with performance, density and export status; one of them in full; what an amount buys',
  words: [{ name: '[chip...]', description: 'ids or models: nvidia-h20-96, h20, "RTX 4090"; all by default' }],
  options: (command) =>
    formatOption(
      command
        .option('--vendor <vendor>', 'only chips of nvidia, amd, huawei, ...')
        .option('--on <day>', 'the day of the status; default the last of the record')
        .option('--to <destination>', 'CN, HK or MO', 'CN')
        .option('--buy <amount>', 'how many an amount buys: 7bn')
        .option('--price <range>', 'at this price instead of those on record: 12000..13000')
        .option('--currency <code>', 'of the amount and the price', 'USD'),
    ),
  examples: [
    'chips nvidia-h20-96',
    'chips h20 --buy 7bn --price 12000..13000',
    'chips --vendor huawei',
    'chips h100 h800 --on 2023-06-01 --format csv',
    'chips nvidia-h200-sxm --format json',
  ],
  action: async (...given) => (await import('../loaded/chips.ts')).chips(...given),
};
