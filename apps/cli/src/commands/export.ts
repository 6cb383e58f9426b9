import { type Dataset, OutlayError } from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { csv, json, type Records } from '../output/formats.ts';
import type { CommandSpec } from './command.ts';

const TABLES = ['observations', 'companies', 'groups', 'sources', 'rates'] as const;
const EXPORT_FORMATS = ['csv', 'json'] as const;

export const exportCommand: CommandSpec = {
  name: 'export',
  summary: 'the whole record, or one table of it, as CSV or JSON',
  words: [{ name: '[table]', description: `${TABLES.join(', ')}; all by default with json` }],
  options: (command) =>
    command
      .option('--format <format>', EXPORT_FORMATS.join(', '), 'csv')
      .option('-o, --output <file>', 'write to a file instead of stdout'),
  examples: ['export sources --format json', 'export rates'],
  action: (effects, words, options) => {
    const format = String(options.format);
    if (!(EXPORT_FORMATS as readonly string[]).includes(format)) {
      throw new OutlayError('invalid-query', `"${format}" is no export format`, {
        hint: `Use one of ${EXPORT_FORMATS.join(', ')}`,
      });
    }
    const table = words[0] ?? (format === 'csv' ? 'observations' : undefined);
    if (table !== undefined && !(TABLES as readonly string[]).includes(table)) {
      throw new OutlayError('invalid-query', `there is no table "${table}"`, {
        hint: `Use one of ${TABLES.join(', ')}`,
      });
    }
    const dataset = effects.dataset();
    const text =
      format === 'json'
        ? json(exported(dataset, table))
        : csv(exportRecords(dataset, table as (typeof TABLES)[number]));
    if (options.output === undefined) effects.out(text);
    else {
      effects.writeFile(String(options.output), text);
      effects.err(`Wrote ${String(options.output)}\n`);
    }
    return EXIT.done;
  },
};

function exported(dataset: Dataset, table: string | undefined): unknown {
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
  return table === undefined ? whole : whole[table as (typeof TABLES)[number]];
}

/** One table of the record as flat rows; amounts in whole currency units. */
export function exportRecords(dataset: Dataset, table: (typeof TABLES)[number]): Records {
  switch (table) {
    case 'observations':
      return {
        fields: [
          'id',
          'entity',
          'metric',
          'basis',
          'period_start',
          'period_end',
          'kind',
          'amount',
          'low',
          'high',
          'currency',
          'published',
          'source',
          'locator',
          'confidence',
          'estimator',
          'label',
          'operands',
          'convenience_amount',
          'convenience_currency',
          'note',
        ],
        rows: dataset.observations.map((row) => [
          row.id,
          row.entity,
          row.metric,
          row.basis,
          row.period.start,
          row.period.end,
          row.kind,
          row.amount,
          row.low,
          row.high,
          row.currency,
          row.published,
          row.source,
          row.locator,
          row.confidence,
          row.estimator,
          row.label,
          row.operands?.map(({ sign, observation }) => `${sign === 1 ? '+' : '-'} ${observation}`).join(' '),
          row.convenience?.amount,
          row.convenience?.currency,
          row.note,
        ]),
      };
    case 'companies':
      return {
        fields: [
          'id',
          'type',
          'name_en',
          'name_ar',
          'name_zh',
          'country',
          'ownership',
          'currency',
          'headline_basis',
          'headline_definition',
          'scope',
        ],
        rows: dataset.companies.map(({ id, type, names, country, ownership, currency, headline, scope }) => [
          id,
          type,
          names.en,
          names.ar,
          names.zh,
          country,
          ownership,
          currency,
          headline?.basis,
          headline?.definition,
          scope,
        ]),
      };
    case 'groups':
      return {
        fields: ['id', 'name_en', 'name_ar', 'name_zh', 'country', 'members'],
        rows: dataset.groups.map(({ id, names, country, members }) => [
          id,
          names.en,
          names.ar,
          names.zh,
          country,
          members.join(' '),
        ]),
      };
    case 'sources':
      return {
        fields: ['id', 'publisher', 'title', 'published', 'url', 'kind', 'via', 'licence', 'redistributed', 'note'],
        rows: dataset.sources.map(
          ({ id, publisher, title, published, url, kind, via, licence, redistributed, note }) => [
            id,
            publisher,
            title,
            published,
            url,
            kind,
            via,
            licence,
            redistributed,
            note,
          ],
        ),
      };
    case 'rates':
      return {
        fields: ['base', 'quote', 'month', 'average', 'observations', 'period_end', 'source'],
        rows: dataset.rates.flatMap(({ base, quote, months }) =>
          months.map(({ month, average, observations, periodEnd, source }) => [
            base,
            quote,
            month,
            average,
            observations,
            periodEnd,
            source,
          ]),
        ),
      };
  }
}
