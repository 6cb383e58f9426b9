import { csvText } from '@outlay/dataset';
import {
  type Comparison,
  compare,
  comparisonRecords,
  type Dataset,
  type FlatRecords,
  formatGrowth,
  formatRangeInMillions,
  newestBefore,
  OutlayError,
  periodLabel,
} from '@outlay/domain';
import { EXIT } from '../exit-code.ts';
import { figureOptions, figureQuery, formatOf, formatOption, repeatedOptions, requiredOption } from '../options.ts';
import { amountInOwnCurrency, amountWithMark, unitOf } from '../output/amount.ts';
import { wrap } from '../output/columns.ts';
import { comparisonTable } from '../output/comparison-table.ts';
import { json, markdown } from '../output/formats.ts';
import { MARKS } from '../output/marks.ts';
import { type Style, styleOf } from '../output/style.ts';
import type { CommandSpec } from './command.ts';

export const compareCommand: CommandSpec = {
  name: 'compare',
  summary: 'what companies and groups spent over some days, side by side',
  words: [{ name: '<entity...>', description: 'companies and groups: outlay companies, outlay groups' }],
  options: (command) =>
    formatOption(
      figureOptions(
        command
          .option('--period <period>', '2024-H1, 2024-Q2, 2024, alibaba:FY2025-Q1, day..day')
          .option('--against <period>', 'compared with; default the same a year earlier'),
      ).option('--intensity', 'also as a share of revenue'),
    ),
  examples: [
    'compare china-three us-four --period 2024-H1',
    'compare us-four --period 2024-H1 --basis cash --format json',
    'compare alibaba tencent --period 2026-Q2 --currency USD',
    'compare meta --period 2024 --as-of 2024-08-26',
    'compare nvidia oracle apple --period 2025-H1',
  ],
  action: (effects, words, options) => {
    const dataset = effects.dataset();
    const query = figureQuery(options);
    const period = requiredOption(options, 'period', '2024-H1');
    const against = options.against === undefined ? undefined : String(options.against);
    const comparison = compare(dataset, {
      ...query,
      entities: words,
      period,
      against,
      intensity: options.intensity === true,
    });
    const format = formatOf(options);
    const top = comparison.rows.filter((row) => row.group === undefined);
    const gap = top.find((row) => row.value === null);
    if (format === 'json') effects.out(json(comparison));
    else if (format === 'csv') effects.out(csvText(comparisonRecords(comparison)));
    else if (format === 'md') effects.out(markdown(readableRecords(comparison)));
    else {
      if (top.every((row) => row.gap?.reason === 'basis-not-published') && top.length === 1)
        throw basisRefused(dataset, comparison);
      const style = styleOf(effects, { color: options.color !== false });
      effects.out(comparisonTable(dataset, comparison, style));
      if (gap) effects.out(newestLine(dataset, comparison, gap.id, style));
      const explained = top.find((row) => row.value !== null);
      const currency =
        comparison.currency === 'reported' || explained?.reported?.currency === explained?.value?.currency
          ? undefined
          : comparison.currency;
      if (explained)
        effects.err(
          `\nExplain a figure: outlay explain ${explained.id} --period ${period}${repeatedOptions({ ...query, currency, against: query.basis === 'cash' ? against : undefined })}\n`,
        );
    }
    return gap ? EXIT.missing : EXIT.done;
  },
};

/** The newest figure of the same length that there is, under a table with a gap. */
function newestLine(dataset: Dataset, { period, basis, asOf }: Comparison, id: string, style: Style): string {
  const newest = newestBefore(dataset, dataset.entity(id), { period, periods: [period], basis, asOf });
  if (!newest || newest.kind === 'estimate') return '';
  const amount = `${newest.value.currency} ${formatRangeInMillions(newest.value)} million ${MARKS[newest.kind]}`;
  const text = `Newest complete figure of ${newest.derivation.name}: ${periodLabel(newest.period)}, ${amount}`;
  return `\n${wrap(text.trimEnd(), style.width).join('\n')}\n`;
}

/** A basis that an entity does not publish is refused, with the ones there are. */
function basisRefused(dataset: Dataset, { rows, basis }: Comparison): OutlayError {
  const row = rows.find(({ group }) => group === undefined) as Comparison['rows'][number];
  const has = [...new Set(dataset.observationsOf(row.id).flatMap((observation) => observation.basis ?? []))].filter(
    (one) => one !== basis,
  );
  const why =
    row.type === 'group'
      ? rows
          .filter(({ gap, group }) => gap && group)
          .map((member) => `${member.name}: ${member.gap?.text}`)
          .join('; ')
      : (row.gap?.text ?? '');
  const what =
    row.type === 'group'
      ? `no total of ${row.id} on ${basis}: ${why}`
      : `${row.id} has no figure on ${basis} for these days: ${why}`;
  return new OutlayError('figure-missing', what, {
    hint: `${row.type === 'group' ? '' : `It has: ${has.join(', ')}. `}Try --basis headline${basis === 'cash' ? '' : ' or --basis cash'}`,
    facts: { id: row.id, basis, has },
  });
}

/** A comparison as a reader wants it in a document: millions with the mark of their kind. */
function readableRecords({ rows, period, against, currency }: Comparison): FlatRecords {
  const unit = unitOf(currency);
  return {
    fields: [
      '',
      'Own currency, millions',
      `${period.label}, ${unit}`,
      `${against.label}, ${unit}`,
      'Growth',
      'Basis',
      'Kind',
      'Evidence',
    ],
    rows: rows.map((row) => [
      row.name,
      amountInOwnCurrency(row.reported),
      row.value ? amountWithMark(row.value).trim() : `(gap) ${row.gap?.text ?? ''}`,
      row.previous.value ? amountWithMark(row.previous.value).trim() : '(gap)',
      row.growth === null ? '' : formatGrowth(row.growth),
      row.basis.join(', '),
      row.kind ?? '',
      row.confidence ?? '',
    ]),
  };
}
