import {
  companiesTable,
  deflatorsTable,
  exchangeRatesTable,
  groupsTable,
  observationsTable,
  sourcesTable,
} from '@outlay/dataset';
import { type Dataset, OutlayError } from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { csv, json, recordsOf } from '../output/formats.ts';
import type { CommandSpec } from './command.ts';

/** The tables of the record, with the key under which the JSON document holds each. */
const TABLES = {
  observations: { key: 'observations', make: (dataset: Dataset) => observationsTable(dataset.observations) },
  companies: { key: 'companies', make: (dataset: Dataset) => companiesTable(dataset.companies) },
  groups: { key: 'groups', make: (dataset: Dataset) => groupsTable(dataset.groups) },
  sources: { key: 'sources', make: (dataset: Dataset) => sourcesTable(dataset.sources) },
  'exchange-rates': { key: 'rates', make: (dataset: Dataset) => exchangeRatesTable(dataset.rates) },
  deflators: { key: 'deflators', make: (dataset: Dataset) => deflatorsTable(dataset.deflators) },
} as const;

type TableName = keyof typeof TABLES;

const EXPORT_FORMATS = ['csv', 'json'] as const;

export const exportCommand: CommandSpec = {
  name: 'export',
  summary: 'the whole record, or one table of it, as CSV or JSON',
  words: [{ name: '[table]', description: `${Object.keys(TABLES).join(', ')}` }],
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
    const table = tableNamed(words[0]) ?? (format === 'csv' ? 'observations' : undefined);
    const dataset = effects.dataset();
    const text =
      format === 'json' ? json(exported(dataset, table)) : csv(recordsOf(TABLES[table as TableName].make(dataset)));
    if (options.output === undefined) effects.out(text);
    else {
      effects.writeFile(String(options.output), text);
      effects.err(`Wrote ${String(options.output)}\n`);
    }
    return EXIT.done;
  },
};

function tableNamed(name: string | undefined): TableName | undefined {
  if (name === undefined || Object.hasOwn(TABLES, name)) return name as TableName | undefined;
  throw new OutlayError('invalid-query', `there is no table "${name}"`, {
    hint: `Use one of ${Object.keys(TABLES).join(', ')}`,
  });
}

function exported(dataset: Dataset, table: TableName | undefined): unknown {
  const { version, recordedTo, companies, groups, observations, sources, rates, deflators } = dataset;
  const whole = {
    version,
    recordedTo,
    licence: 'CC-BY-4.0',
    companies,
    groups,
    observations,
    sources,
    rates,
    deflators,
  };
  return table === undefined ? whole : whole[TABLES[table].key];
}
