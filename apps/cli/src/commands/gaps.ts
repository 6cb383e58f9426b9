import { gapRecords, gaps, parseBasisChoice } from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { formatOption } from '../options.ts';
import { wrap } from '../output/columns.ts';
import type { CommandSpec } from './command.ts';
import { list } from './listing.ts';
import { stepOf } from './series.ts';

export const gapsCommand: CommandSpec = {
  name: 'gaps',
  summary: 'what is missing, company by company, and why',
  words: [{ name: '[entity...]', description: 'companies and groups; all companies by default' }],
  options: (command) =>
    formatOption(
      command
        .option('--from <period>', 'first period', '2023-Q1')
        .option('--to <period>', 'last period', '2026-Q3')
        .option('--by <step>', 'quarter, half, year', 'quarter')
        .option('--basis <basis>', 'definition', 'headline')
        .option('--as-of <day>', 'what was known on that day'),
    ),
  examples: ['gaps china-three us-four', 'gaps meta --basis cash-ppe --from 2023-Q1 --to 2024-Q4'],
  action: (effects, words, options) => {
    const runs = gaps(effects.dataset(), {
      entities: words,
      from: String(options.from),
      to: String(options.to),
      by: stepOf(options.by),
      basis: parseBasisChoice(String(options.basis)),
      asOf: options.asOf === undefined ? undefined : String(options.asOf),
    });
    list(effects, options, {
      value: runs,
      records: gapRecords(runs),
      table: (style) =>
        runs.length === 0
          ? 'Nothing is missing over these periods.\n'
          : `${runs.flatMap(({ name, from, to, count, reason, text }) => [`${style.bold(name)}  ${from === to ? from : `${from} to ${to}`}  ${style.dim(`${count} ${count === 1 ? 'period' : 'periods'}, ${reason}`)}`, ...wrap(text, style.width - 2).map((line) => `  ${line}`)]).join('\n')}\n`,
    });
    return EXIT.done;
  },
};
