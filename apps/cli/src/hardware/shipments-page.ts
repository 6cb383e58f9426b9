import type { Shipments } from '@outlay/domain';
import { grouped } from '@outlay/domain';
import { type Column, layOut, type TableLine, wrap } from '../output/columns.ts';
import { legend, marked } from '../output/marks.ts';
import type { Style } from '../output/style.ts';
import { countText, endsText, moneyText } from './numbers.ts';

type Row = Shipments['rows'][number];

/** Shipments in blocks by estimator, stage and days: estimates of different estimators stand apart. */
export function shipmentsPage({ rows, asOf }: Shipments, style: Style): string {
  if (rows.length === 0) return `Nothing of this was on record on ${asOf}.\n`;
  const blocks = grouped(rows, ({ estimator, stage, period, published }) =>
    [estimator, stage, period.label, published].join('|'),
  );
  const columns: Column[] = [
    { align: 'left' },
    { align: 'left' },
    { align: 'right' },
    { align: 'left' },
    ...(style.wide ? [{ align: 'right' } as const, { align: 'left' } as const] : []),
  ];
  const lines = layOut(
    columns,
    [...blocks.values()].flatMap((block, index) => blockLines(block, index, style)),
  );
  // The heading of a block is a line of its own and takes no part in the widths.
  const headings = [...blocks.values()].map(([first]) => headingOf(first as Row));
  const shown = lines.map((line) => (line === HEADING ? style.bold(headings.shift() ?? '') : line));
  const notes = [...rows.flatMap((row) => (row.spend ? [spendText(row)] : [])), ...noteTexts(rows)];
  return [
    ...shown,
    '',
    ...notes.flatMap((note) => wrapMarked(note, style.width).map(style.dim)),
    ...(notes.length === 0 ? [] : ['']),
    style.dim([legend(rows.map(({ kind }) => kind)), 'Estimators are never added.'].filter(Boolean).join('   ')),
    '',
  ].join('\n');
}

const HEADING = '\u0000';

function blockLines(block: readonly Row[], index: number, style: Style): TableLine[] {
  return [
    ...(index === 0 ? [] : ['blank' as const]),
    [{ text: HEADING }],
    ...block.map(
      (row): TableLine => [
        { text: `  ${row.buyerName}`, paint: (text) => style.country(row.country, text) },
        { text: row.productName },
        { text: marked(row.units ? countText(row.units) : row.value ? moneyText(row.value) : '', row.kind) },
        { text: row.units ? endsText(row.units) : '', paint: style.dim },
        ...(style.wide
          ? [
              { text: row.compute ? `${countText(row.compute.h100Equivalents)} H100e` : '' },
              { text: row.confidence, paint: style.dim },
            ]
          : []),
      ],
    ),
  ];
}

function headingOf({ estimator, stage, period, published }: Row): string {
  return `${estimator}: ${stage} in ${period.label} (${published})`;
}

/** What the units cost: a floor of units as a floor, with the range of the fewest. */
function spendText(row: Row): string {
  const price = row.unitPrice ? moneyText(row.unitPrice) : '';
  const { total, atLeast } = row.spend as NonNullable<Row['spend']>;
  const cost = atLeast ? `>= ${moneyText(atLeast)}` : total ? moneyText(total) : '?';
  return `${row.buyerName}, ${row.productName}: ${row.units ? countText(row.units) : ''} at ${price} each: ${cost} ~`;
}

/** The notes, each once, after the buyers and products that it concerns. */
function noteTexts(rows: readonly Row[]): string[] {
  const noted = grouped(
    rows.filter(({ note }) => note !== null),
    ({ note, productName }) => `${productName}: ${note}`,
  );
  return [...noted].map(([text, own]) => `${[...new Set(own.map(({ buyerName }) => buyerName))].join(', ')}, ${text}`);
}

/** Wraps at words; a bound or a mark stays with its number. */
function wrapMarked(text: string, width: number): string[] {
  const joined = text.replace(/([<>]=) (?=\S)/g, '$1\u00a0').replace(/ ~/g, '\u00a0~');
  return wrap(joined, width, '  ').map((line) => line.replaceAll('\u00a0', ' '));
}
