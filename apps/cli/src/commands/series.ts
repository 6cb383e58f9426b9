import { csvText } from '@outlay/dataset';
import { type Granularity, OutlayError, series, seriesRecords } from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { figureOptions, figureQuery, formatOf, formatOption, requiredOption } from '../options.ts';
import { json, markdown } from '../output/formats.ts';
import { seriesTable } from '../output/series-table.ts';
import { styleOf } from '../output/style.ts';
import type { CommandSpec } from './command.ts';

const STEPS = ['quarter', 'half', 'year'] as const;

export const seriesCommand: CommandSpec = {
  name: 'series',
  summary: 'the figures of companies and groups, period by period',
  words: [{ name: '<entity...>', description: 'companies and groups' }],
  options: (command) =>
    formatOption(
      figureOptions(
        command
          .option('--from <period>', 'first period: 2019-Q1')
          .option('--to <period>', 'last period: 2026-Q2')
          .option('--by <step>', STEPS.join(', '), 'quarter'),
      ),
    ),
  examples: [
    'series alibaba --from 2024-Q1 --to 2025-Q4',
    'series us-four --from 2023-H1 --to 2026-H1 --by half',
    'series china-three us-four --from 2023-H1 --to 2026-H1 --by half --currency USD',
    'series microsoft --from 2023 --to 2025 --by year --basis cash --format csv',
  ],
  action: (effects, words, options) => {
    const result = series(effects.dataset(), {
      ...figureQuery(options),
      entities: words,
      from: requiredOption(options, 'from', '2024-Q1'),
      to: requiredOption(options, 'to', '2025-Q4'),
      by: stepOf(options.by),
    });
    const format = formatOf(options);
    if (format === 'json') effects.out(json(result));
    else if (format === 'csv') effects.out(csvText(seriesRecords(result)));
    else if (format === 'md') effects.out(markdown(seriesRecords(result)));
    else effects.out(seriesTable(result, styleOf(effects, { color: options.color !== false })));
    return result.series.every(({ points }) => points.every(({ value }) => value === null)) ? EXIT.missing : EXIT.done;
  },
};

/** Reads --by. */
export function stepOf(value: unknown): Granularity {
  const step = String(value ?? 'quarter');
  if ((STEPS as readonly string[]).includes(step)) return step as Granularity;
  throw new OutlayError('invalid-query', `"${step}" is no step`, { hint: `Use one of ${STEPS.join(', ')}` });
}
