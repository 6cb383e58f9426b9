import { sourcesTable, tableRecords } from '@outlay/dataset';
import { type Dataset, OutlayError, type Source } from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { formatOption } from '../options.ts';
import { wrap } from '../output/columns.ts';
import { link, type Style } from '../output/style.ts';
import type { CommandSpec } from './command.ts';
import { list } from './listing.ts';

export const sourcesCommand: CommandSpec = {
  name: 'sources',
  summary: 'the documents behind the figures; one of them with its address and terms',
  words: [{ name: '[id]', description: 'a source id, as printed by explain' }],
  options: (command) =>
    formatOption(command.option('--entity <company>', 'only documents cited for that company or group')),
  examples: ['sources --entity baidu', 'sources --format csv'],
  action: (effects, words, options) => {
    const dataset = effects.dataset();
    const chosen = chooseSources(dataset, words[0], options.entity === undefined ? undefined : String(options.entity));
    list(effects, options, {
      value: words[0] === undefined ? chosen : chosen[0],
      records: tableRecords(sourcesTable(chosen)),
      table: (style) =>
        words[0] === undefined ? sourceList(chosen, style) : sourcePage(dataset, chosen[0] as Source, style),
    });
    return EXIT.done;
  },
};

function chooseSources(dataset: Dataset, id: string | undefined, entity: string | undefined): Source[] {
  if (id !== undefined) return [dataset.source(id)];
  if (entity === undefined) return [...dataset.sources];
  const cited = new Set(dataset.observationsOf(dataset.entity(entity).id).map(({ source }) => source));
  if (cited.size === 0) {
    throw new OutlayError('invalid-query', `no documents are cited for ${entity} itself`, {
      hint: 'A group is computed from its members: outlay groups',
    });
  }
  return dataset.sources.filter((source) => cited.has(source.id));
}

function sourceList(sources: readonly Source[], style: Style): string {
  const lines = sources.flatMap((source) => {
    const head = `${source.published ?? 'undated'}  ${source.kind}  ${source.id}`;
    return [
      style.dim(head),
      ...wrap(`${source.publisher}: ${source.title}`, style.width - 2).map((line) => `  ${line}`),
    ];
  });
  return `${lines.join('\n')}\n${style.dim(`${sources.length} documents`)}\n`;
}

function sourcePage(dataset: Dataset, source: Source, style: Style): string {
  const uses = dataset.observations.filter((row) => row.source === source.id).length;
  const facts: [string, string | undefined][] = [
    ['Publisher', source.publisher],
    ['Published', source.published ?? 'date not on record'],
    ['Kind', source.kind],
    ['Via', source.via],
    ['Licence', source.licence],
    ['Cited by', `${uses} observations`],
    ['Note', source.note],
  ];
  const lines = facts
    .filter(([, text]) => text)
    .flatMap(([head, text]) => {
      const [first = '', ...rest] = wrap(text as string, style.width - 11);
      return [`${style.dim(head.padEnd(9))}  ${first}`, ...rest.map((line) => `${' '.repeat(11)}${line}`)];
    });
  const address = source.url ? [`${style.dim('Address  ')}  ${link(style, source.url, source.url)}`] : [];
  return `${[...wrap(source.title, style.width).map(style.bold), ...lines, ...address].join('\n')}\n`;
}
