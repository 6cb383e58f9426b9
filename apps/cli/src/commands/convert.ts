import {
  type Conversion,
  conversion,
  conversionRecords,
  formatRate,
  formatWhole,
  parseAmount,
  parseCurrency,
} from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { formatOption, rateOf, requiredOption } from '../options.ts';
import { wrap } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import type { CommandSpec } from './command.ts';
import { list } from './listing.ts';

export const convertCommand: CommandSpec = {
  name: 'convert',
  summary: 'an amount in another currency, at the dated rate of a period',
  words: [
    { name: '<amount>', description: '50bn, 50,491m, 1.5tn, 504.91亿 or whole units' },
    { name: '<from>', description: 'its currency' },
    { name: '<to>', description: 'the currency wanted' },
  ],
  options: (command) =>
    formatOption(
      command
        .option('--period <period>', 'the days the amount covers')
        .option('--rate <kind>', 'average or period-end', 'average'),
    ),
  examples: [
    'convert 50bn CNY USD --period 2024-H1',
    'convert 7bn USD CNY --period 2024-Q2',
    'convert 50,491m CNY USD --period 2024-H1 --rate period-end',
  ],
  action: (effects, [amount, from, to], options) => {
    const result = conversion(effects.dataset(), {
      amount: parseAmount(amount as string),
      from: parseCurrency(from as string),
      to: parseCurrency(to as string),
      period: requiredOption(options, 'period', '2024-H1'),
      rate: rateOf(options.rate),
    });
    list(effects, options, {
      value: result,
      records: conversionRecords(result),
      table: (style) => conversionText(result, style),
    });
    return EXIT.done;
  },
};

function conversionText({ from, to, period, rate, rates }: Conversion, style: Style): string {
  const how = rates.flatMap((used) => {
    const average = used.approximate
      ? `the averages of the months of ${period.label}, weighted by days`
      : `the average of ${period.label}, ${used.observations} daily rates`;
    const span = rate === 'average' ? average : `the rate of ${used.period.end}`;
    return wrap(
      `at ${formatRate(used.rate)} ${used.quote} per USD: ${span}, ${used.sources.map(({ publisher, title }) => `${publisher}, ${title}`).join('; ')}`,
      style.width - 2,
    ).map((line) => `  ${style.dim(line)}`);
  });
  return `${[`${from.currency} ${formatWhole(from.amount)} is ${style.bold(`${to.currency} ${formatWhole(to.amount)}`)}`, ...how].join('\n')}\n`;
}
