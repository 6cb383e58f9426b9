import { stripVTControlCharacters } from 'node:util';
import {
  type Comparison,
  type ComparisonRow,
  type Dataset,
  formatGrowth,
  formatPercent,
  formatRangeInMillions,
  periodInWords,
} from '@outlay/domain';
import { amountInOwnCurrency, amountWithMark } from './amount.ts';
import { bar } from './bar.ts';
import { layOut, type TableCell, type TableLine, widthOf, wrap } from './columns.ts';
import { notes, ratioLines, SHORT_REASON } from './comparison-notes.ts';
import { footnotesOf } from './footnotes.ts';
import { headingOf } from './heading.ts';
import { marked } from './marks.ts';
import type { Style } from './style.ts';

const NARROW = 80;
const BAR = 12;
const WIDE_BAR = 28;
const SHORTEST_BAR = 6;

/** A comparison as it looks on a terminal: see docs/METHOD.md for how to read it. */
export function comparisonTable(dataset: Dataset, comparison: Comparison, style: Style): string {
  const lines = [...heading(comparison, style), '', ...tableLines(dataset, comparison, style), ''];
  const note = ratioLines(comparison);
  if (note.length > 0) lines.push(...note, '');
  lines.push(...notes(dataset, comparison, style));
  return `${lines.join('\n').trimEnd()}\n`;
}

function heading(comparison: Comparison, style: Style): string[] {
  const { period, against } = comparison;
  const converted = comparison.rows.some(
    ({ reported, value }) => reported && value && reported.currency !== value.currency,
  );
  const what = headingOf(comparison, converted);
  const words = `${periodInWords(period)} against ${lowerFirst(periodInWords(against))}`;
  return style.wide
    ? wrap(`${words}. ${what}.`, style.width).map(style.bold)
    : [style.bold(words), ...wrap(what, style.width)];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

type View = {
  wide: boolean;
  own: boolean;
  intensity: boolean;
  basis: boolean;
  footnotes: ReturnType<typeof footnotesOf>;
  barWidth: number;
  largest: Map<string, number>;
};

function tableLines(dataset: Dataset, comparison: Comparison, style: Style): string[] {
  const wide = style.wide;
  const footnotes = footnotesOf(comparison);
  const view: View = {
    wide,
    own: comparison.rows.some(({ reported, value }) => reported && (!value || reported.currency !== value.currency)),
    intensity: comparison.rows.some(({ intensity }) => intensity),
    basis: style.width >= NARROW,
    footnotes,
    barWidth: wide ? WIDE_BAR : BAR,
    largest: largestByCurrency(comparison),
  };
  const cells = comparison.rows.flatMap((row, index): TableLine[] => {
    const previous = comparison.rows[index - 1];
    const opensBlock =
      previous !== undefined &&
      previous.group === undefined &&
      (row.group !== undefined || comparison.rows.some(({ group }) => group !== undefined));
    return [
      ...(opensBlock ? ['blank' as const] : []),
      rowCells(dataset, row, view, style),
      ...outlookLines(row, comparison.currency, view, style),
    ];
  });
  const head = headCells(comparison, view, style);
  const columns = head.map(({ align }) => ({ align }));
  const without = layOut(columns, [head, ...cells]);
  const room = style.width - Math.max(...without.map((line) => widthOf(stripVTControlCharacters(line)))) - 2;
  if (room < SHORTEST_BAR) return without;
  view.barWidth = Math.min(view.barWidth, room);
  return without.map((line, index) => {
    const row = rowAt(index, comparison, cells);
    const drawn = row ? barOf(row, view, style) : '';
    const start = style.width - view.barWidth;
    return drawn === ''
      ? line
      : `${line}${' '.repeat(Math.max(2, start - widthOf(stripVTControlCharacters(line))))}${drawn}`;
  });
}

/** The comparison row that a line of the table shows, if it shows one. */
function rowAt(index: number, comparison: Comparison, cells: readonly TableLine[]): ComparisonRow | undefined {
  const line = cells[index - 1];
  if (!line || line === 'blank') return undefined;
  const rowLines = cells.filter((candidate) => candidate !== 'blank' && !isOutlookLine(candidate));
  return comparison.rows[rowLines.indexOf(line)];
}

function isOutlookLine(line: TableCell[]): boolean {
  return line[0]?.text.startsWith('    ') === true;
}

function headCells(
  { period, against }: Comparison,
  view: View,
  style: Style,
): (TableCell & { align: 'left' | 'right' })[] {
  const cell = (text: string, align: 'left' | 'right') => ({ text, align, paint: style.dim });
  return [
    cell('', 'left'),
    ...(view.wide && view.own ? [cell('Own currency', 'right')] : []),
    cell(`${period.label}`, 'right'),
    cell(`${against.label}`, 'right'),
    cell('Growth', 'right'),
    ...(view.intensity ? [cell('Of revenue', 'right')] : []),
    ...(view.basis ? [cell('Basis', 'left')] : []),
    ...(view.wide ? [cell('Evidence', 'left')] : []),
  ];
}

function rowCells(dataset: Dataset, row: ComparisonRow, view: View, style: Style): TableCell[] {
  const entity = dataset.entity(row.id);
  const country = entity.type === 'group' ? entity.group.country : entity.company.country;
  const total = row.type === 'group';
  const strong = total ? style.bold : undefined;
  const name = `${row.group === undefined ? '' : '  '}${row.name}`;
  const growth = row.growth === null ? '' : formatGrowth(row.growth);
  return [
    { text: name, paint: (text) => style.country(country, total ? style.bold(text) : text) },
    ...(view.wide && view.own ? [{ text: amountInOwnCurrency(row.reported), paint: strong }] : []),
    { text: amountWithMark(row.value), paint: row.value ? strong : style.dim },
    { text: amountWithMark(row.previous.value), paint: row.previous.value ? strong : style.dim },
    { text: growth, paint: strong },
    ...(view.intensity
      ? [
          {
            text:
              row.intensity?.value === null || row.intensity?.value === undefined
                ? '(gap)'
                : formatPercent(row.intensity.value),
          },
        ]
      : []),
    ...(view.basis ? [{ text: basisText(row, view), paint: row.gap ? undefined : style.dim }] : []),
    ...(view.wide ? [{ text: row.confidence ?? '', paint: style.dim }] : []),
  ];
}

function basisText(row: ComparisonRow, view: View): string {
  const number = view.footnotes.numbers.get(row.id);
  const mark = number === undefined || row.group !== undefined ? '' : ` [${number}]`;
  if (row.gap) return `${row.gap.text.length <= SHORT_REASON ? row.gap.text : 'see below'}`;
  return `${row.basis.length > 1 ? `${row.basis.length} bases` : (row.basis[0] ?? '')}${mark}`;
}

/** What the company guided to, or others estimated, for the same days: beneath its row, never in its place. */
function outlookLines(row: ComparisonRow, currency: string, view: View, style: Style): TableLine[] {
  if (row.value) return [];
  return (row.outlook ?? []).map((one): TableCell[] => {
    const amount = `${one.currency === currency ? '' : `${one.currency} `}${formatRangeInMillions(one)}`;
    const who = one.estimator ?? (one.kind === 'guidance' ? 'guidance' : 'estimate');
    const said = `${one.published}${one.kind === 'guidance' && one.basis ? `, ${one.basis}` : ''}`;
    return [
      { text: `    ${who}`, paint: style.dim },
      ...(view.wide && view.own ? [{ text: '' }] : []),
      { text: marked(amount, one.kind), paint: style.dim },
      { text: '' },
      { text: '' },
      ...(view.intensity ? [{ text: '' }] : []),
      { text: said, paint: style.dim },
    ];
  });
}

function largestByCurrency(comparison: Comparison): Map<string, number> {
  const largest = new Map<string, number>();
  for (const { value } of comparison.rows) {
    if (value)
      largest.set(
        value.currency,
        Math.max(largest.get(value.currency) ?? 0, value.high ?? value.amount ?? value.low ?? 0),
      );
  }
  return largest;
}

function barOf({ id, value, type }: ComparisonRow, view: View, style: Style): string {
  if (!value) return '';
  const largest = view.largest.get(value.currency) ?? 0;
  const solid = bar((value.amount ?? value.low ?? 0) / largest, view.barWidth, style.unicode);
  const reach = bar((value.high ?? 0) / largest, view.barWidth, style.unicode);
  const shade = style.unicode ? '░' : '.';
  const drawn = solid + shade.repeat(Math.max(0, reach.length - solid.length));
  return id === '' || type === 'group' ? style.bold(drawn) : drawn;
}
