import {
  csvText,
  PUBLISHED_TABLES,
  parsePublishedTable,
  publishedRecord,
  publishedTable,
  tableRecords,
} from '@outlay/dataset';
import { OutlayError } from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { json } from '../output/formats.ts';
import type { CommandSpec } from './command.ts';

const EXPORT_FORMATS = ['csv', 'json'] as const;

export const exportCommand: CommandSpec = {
  name: 'export',
  summary: 'the whole record, or one table of it, as CSV or JSON',
  words: [{ name: '[table]', description: PUBLISHED_TABLES.join(', ') }],
  options: (command) =>
    command
      .option('--format <format>', EXPORT_FORMATS.join(', '), 'csv')
      .option('-o, --output <file>', 'write to a file instead of stdout'),
  examples: ['export sources --format json', 'export exchange-rates'],
  action: (effects, words, options) => {
    const format = String(options.format);
    if (!(EXPORT_FORMATS as readonly string[]).includes(format)) {
      throw new OutlayError('invalid-query', `"${format}" is no export format`, {
        hint: `Use one of ${EXPORT_FORMATS.join(', ')}`,
      });
    }
    const table = words[0] === undefined ? undefined : parsePublishedTable(words[0]);
    const dataset = effects.dataset();
    const text =
      format === 'json'
        ? json(publishedRecord(dataset, table))
        : csvText(tableRecords(publishedTable(dataset, table ?? 'observations')));
    if (options.output === undefined) effects.out(text);
    else {
      effects.writeFile(String(options.output), text);
      effects.err(`Wrote ${String(options.output)}\n`);
    }
    return EXIT.done;
  },
};
