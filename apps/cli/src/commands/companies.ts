import { companiesTable, tableRecords } from '@outlay/dataset';
import { type Company, type Dataset, fiscalPeriod, periodLabel } from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { formatOption } from '../options.ts';
import { wrap } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import type { CommandSpec } from './command.ts';
import { list, plainTable } from './listing.ts';

export const companiesCommand: CommandSpec = {
  name: 'companies',
  summary: 'the companies, parts and aggregates on record; one of them in full',
  words: [{ name: '[company]', description: 'a company, to see its definition, calendar and coverage' }],
  options: (command) => formatOption(command),
  examples: ['companies', 'companies alibaba', 'companies --format csv'],
  action: (effects, words, options) => {
    const dataset = effects.dataset();
    const chosen = words[0] === undefined ? [...dataset.companies] : [dataset.company(words[0])];
    const rows = chosen.map((company) => ({ ...company, coverage: coverage(dataset, company) }));
    list(effects, options, {
      value: words[0] === undefined ? rows : rows[0],
      records: tableRecords(companiesTable(chosen)),
      table: (style) =>
        words[0] === undefined
          ? companyTable(rows, style)
          : companyPage(dataset, rows[0] as (typeof rows)[number], style),
    });
    return EXIT.done;
  },
};

type Row = Company & { coverage: Coverage };
type Coverage = { from: string | undefined; to: string | undefined; count: number };

function coverage(dataset: Dataset, { id }: Company): Coverage {
  const rows = dataset.observationsOf(id).filter(({ metric }) => metric === 'capex');
  const actual = rows.filter(({ kind }) => kind === 'reported' || kind === 'derived');
  const counted = actual.length > 0 ? actual : rows;
  return {
    from: counted.map(({ period }) => period.start).sort()[0],
    to: counted
      .map(({ period }) => period.end)
      .sort()
      .at(-1),
    count: rows.length,
  };
}

function companyTable(rows: readonly Row[], style: Style): string {
  const wide = style.wide;
  const heads = ['Id', 'Name', 'Headline definition', ...(wide ? ['In', 'First day', 'Last day'] : [])];
  const columns = heads.map((head) => ({ head, align: 'left' as const }));
  const types = (['company', 'part', 'aggregate'] as const)
    .map((type) => rows.filter((row) => row.type === type))
    .filter((some) => some.length > 0);
  const cells = types.flatMap((some, index) => [
    ...(index === 0 ? [] : [['']]),
    ...some.map(({ id, shortNames, currency, headline, coverage: { from, to } }) => [
      id,
      shortNames.en,
      headline?.basis ?? '',
      ...(wide ? [currency, from ?? '', to ?? ''] : []),
    ]),
  ]);
  return plainTable(style, columns, cells);
}

function companyPage(dataset: Dataset, company: Row, style: Style): string {
  const calendar = company.fiscalCalendar;
  const sample = fiscalPeriod(calendar, { year: 2025, part: 'Q1' });
  const weeks =
    calendar.kind === 'weeks'
      ? `52 or 53 weeks ending on a ${calendar.weekday[0]?.toUpperCase()}${calendar.weekday.slice(1)}`
      : 'whole months';
  const facts: [string, string | undefined][] = [
    ['Names', `${company.names.en}; ${company.names.ar}; ${company.names.zh}`],
    ['Scope', company.scope],
    ['Part of', company.partOf],
    ['Ownership', company.ownership],
    ['Reports in', company.currency],
    ['Fiscal year', `${weeks}, ends in month ${calendar.yearEndMonth}; FY2025-Q1 is ${periodLabel(sample)}`],
    ['Headline', company.headline ? `${company.headline.basis}. ${company.headline.definition}` : undefined],
    ['Why', company.headline?.why],
    [
      'Record',
      `${company.coverage.count} observations of capital expenditure, ${company.coverage.from ?? ''}..${company.coverage.to ?? ''}`,
    ],
    ['Bases', [...new Set(dataset.observationsOf(company.id).flatMap(({ basis }) => basis ?? []))].join(', ')],
    [
      'Groups',
      dataset.groups
        .filter(({ members }) => members.includes(company.id))
        .map(({ id }) => id)
        .join(', '),
    ],
    ['Known gaps', [...new Set(company.gaps.map(({ text }) => text))].join('; ')],
    ['Note', company.note],
  ];
  const lines = facts
    .filter(([, text]) => text)
    .flatMap(([head, text]) => {
      const [first = '', ...rest] = wrap(text as string, style.width - 13);
      return [`${style.dim(head.padEnd(11))}  ${first}`, ...rest.map((line) => `${' '.repeat(13)}${line}`)];
    });
  return `${[style.bold(company.shortNames.en), ...lines].join('\n')}\n`;
}
