import { groupsTable, tableRecords } from '@outlay/dataset';
import { EXIT } from '../exit-code.ts';
import { formatOption } from '../options.ts';
import { wrap } from '../output/columns.ts';
import type { CommandSpec } from './command.ts';
import { list } from './listing.ts';

export const groupsCommand: CommandSpec = {
  name: 'groups',
  summary: 'the groups of companies that are compared, and their members',
  words: [],
  options: (command) => formatOption(command),
  examples: ['groups', 'groups --format json'],
  action: (effects, _words, options) => {
    const { groups } = effects.dataset();
    list(effects, options, {
      value: groups,
      records: tableRecords(groupsTable(groups)),
      table: (style) =>
        groups
          .map(({ id, names, country, members, why }) =>
            [
              `${style.bold(style.country(country, id))}  ${names.en}; ${names.ar}; ${names.zh}`,
              `  ${members.join(', ')}`,
              ...wrap(why, style.width - 2).map((line) => `  ${style.dim(line)}`),
              '',
            ].join('\n'),
          )
          .join('\n')
          .trimEnd()
          .concat('\n'),
    });
    return EXIT.done;
  },
};
