import { exchangeRatesTable, tableRecords } from '@outlay/dataset';
import {
  askedPeriod,
  type Dataset,
  formatRate,
  OutlayError,
  parseCurrency,
  periodInWords,
  rateFor,
  rateRecords,
} from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { formatOption, rateOf } from '../options.ts';
import { wrap } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import type { CommandSpec } from './command.ts';
import { list, plainTable } from './listing.ts';

export const ratesCommand: CommandSpec = {
  name: 'rates',
  summary: 'the exchange rates on record; one of them for a period, with its months',
  words: [{ name: '[currency]', description: 'CNY, HKD, EUR, ...: units for one US dollar' }],
  options: (command) =>
    formatOption(
      command
        .option('--period <period>', 'the period the rate is for')
        .option('--rate <kind>', 'average or period-end', 'average'),
    ),
  examples: ['rates CNY --period 2024-H1', 'rates', 'rates CNY --period 2024-Q2 --rate period-end'],
  action: (effects, words, options) => {
    const dataset = effects.dataset();
    const kind = rateOf(options.rate);
    if (kind === 'convenience') {
      throw new OutlayError('invalid-query', 'a convenience rate belongs to a figure that a filer printed', {
        hint: 'Use --rate average or --rate period-end',
      });
    }
    if (words[0] === undefined) listCurrencies(effects, dataset, options);
    else if (options.period === undefined) listMonths(effects, dataset, words[0], options);
    else showRate(effects, dataset, words[0], String(options.period), kind, options);
    return EXIT.done;
  },
};

type Effects = Parameters<CommandSpec['action']>[0];
type Options = Record<string, unknown>;

function listCurrencies(effects: Effects, dataset: Dataset, options: Options): void {
  const rows = dataset.rates.map(({ quote, months }) => ({
    quote,
    from: months[0]?.month,
    to: months.at(-1)?.month,
    months: months.length,
  }));
  const cells = rows.map(({ quote, from, to, months }) => [quote, from ?? '', to ?? '', String(months)]);
  list(effects, options, {
    value: rows,
    records: {
      fields: ['quote', 'from', 'to', 'months'],
      rows: rows.map(({ quote, from, to, months }) => [quote, from, to, months]),
    },
    table: (style) =>
      plainTable(
        style,
        [
          { head: 'Units per dollar', align: 'left' },
          { head: 'From', align: 'left' },
          { head: 'To', align: 'left' },
          { head: 'Months', align: 'right' },
        ],
        cells,
      ),
  });
}

function listMonths(effects: Effects, dataset: Dataset, currency: string, options: Options): void {
  const { quote, months } = dataset.ratesOf(parseCurrency(currency));
  list(effects, options, {
    value: { base: 'USD', quote, months },
    records: tableRecords(exchangeRatesTable([{ base: 'USD', quote, months }])),
    table: (style) =>
      plainTable(
        style,
        [
          { head: `${quote} per dollar`, align: 'left' },
          { head: 'Average', align: 'right' },
          { head: 'Days', align: 'right' },
          { head: 'Month-end', align: 'right' },
          { head: 'Source', align: 'left' },
        ],
        months.map(({ month, average, observations, periodEnd, source }) => [
          month,
          formatRate(Number(average)),
          String(observations),
          periodEnd ? formatRate(Number(periodEnd)) : '(gap)',
          source,
        ]),
      ),
  });
}

function showRate(
  effects: Effects,
  dataset: Dataset,
  currency: string,
  period: string,
  kind: 'average' | 'period-end',
  options: Options,
): void {
  const rate = rateFor(dataset, parseCurrency(currency), kind, askedPeriod(dataset, period).period);
  const { exact: _exact, ...shown } = rate;
  list(effects, options, {
    value: shown,
    records: rateRecords(rate),
    table: (style) => ratePage(dataset, rate, style),
  });
}

function ratePage(dataset: Dataset, rate: ReturnType<typeof rateFor>, style: Style): string {
  const { period } = rate;
  const words = periodInWords(period);
  const head =
    rate.kind === 'average'
      ? `average of ${words.charAt(0).toLowerCase()}${words.slice(1)}, ${rate.approximate ? 'months weighted by days' : `${rate.observations} daily rates`}`
      : `rate at the end of ${period.end}`;
  const months =
    rate.kind === 'average'
      ? plainTable(
          style,
          [
            { head: 'Month', align: 'left' },
            { head: 'Average', align: 'right' },
            { head: 'Days', align: 'right' },
          ],
          rate.months.map(({ month, rate: average, weight }) => [
            month,
            average,
            Number.isInteger(weight) ? String(weight) : weight.toFixed(1),
          ]),
        )
      : '';
  const sources = [...new Set(rate.months.map(({ source }) => source))]
    .map((id) => dataset.source(id))
    .flatMap(({ publisher, title }) => wrap(`${publisher}: ${title}`, style.width));
  return `${style.bold(`${formatRate(rate.rate)} ${rate.quote} per USD`)}, ${head}\n${months === '' ? '' : `\n${months}`}\n${sources.join('\n')}\n`;
}
