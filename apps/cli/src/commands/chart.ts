import { Option } from 'commander';
import type { CommandSpec } from './command.ts';

export const chartCommand: CommandSpec = {
  name: 'chart',
  summary: 'a chart as SVG or PNG; without a name, the list of charts',
  words: [
    { name: '[id]', description: 'totals, ratio, bridge, quarters, status-timeline, ...' },
    { name: '[entity...]', description: 'companies and groups, or chips' },
  ],
  options: (command) => {
    command
      .option('--period <period>', '2026-H1; --against <period> for the one before it')
      .option('--from <period>', 'of a series, with --to <period>, --by quarter|half|year')
      .option('--basis <basis>', 'headline, cash, ...; of a bridge: cash..headline')
      .option('--currency <code>', 'USD, CNY, ...; --rate average|period-end')
      .option('--as-of <day>', 'what was known on that day; --on <day> of an export status')
      .option('--lang <language>', 'en, zh or ar (--direction ltr, --digits arab)')
      .option('--theme <theme>', 'light, dark; auto: both, in one SVG')
      .option('--width <width>', 'wide, narrow')
      .option('-o, --output <file>', '.svg or .png (--scale 2, --font file); - is stdout');
    const hidden = [
      '--against <period>',
      '--to <period>',
      '--by <step>',
      '--rate <kind>',
      '--on <day>',
      '--direction <direction>',
    ];
    for (const flags of [...hidden, '--digits <digits>', '--estimator <name>', '--scale <number>', '--font <file>']) {
      command.addOption(new Option(flags).hideHelp());
    }
    return command;
  },
  examples: [
    'chart totals --period 2026-H1 --against 2024-H1 -o totals.svg',
    'chart ratio --lang ar --theme dark -o ratio.png',
    'chart',
    'chart guidance bytedance --period 2026 --currency USD',
    'chart status-timeline h100 h20 --lang zh -o status.svg',
    'chart rule-plane --on 2024-08-26 -o plane.svg',
    'chart bridge us-four --period 2024-H1 --basis cash..headline --width narrow --lang zh -o -',
  ],
  action: async (...given) => (await import('../loaded/chart.ts')).runChart(...given),
};
