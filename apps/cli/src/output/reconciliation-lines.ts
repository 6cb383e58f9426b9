import { stripVTControlCharacters } from 'node:util';
import {
  formatGrowth,
  formatMillions,
  formatRangeInMillions,
  type Reading,
  type Reconciliation,
  type Slip,
} from '@outlay/domain';
import { type Column, layOut, type TableCell, widthOf, wrap } from './columns.ts';
import { marked } from './marks.ts';
import type { Style } from './style.ts';

/** A reading or slip: its cells, and the text that is wrapped beside them. */
type Line = { cells: TableCell[]; text: string };

const COLUMNS: readonly Column[] = [{ align: 'left' }, { align: 'right' }, { align: 'right' }, { align: 'right' }];

/** The readings that fit, the slips that would, the nearest, and the plain readings that do not fit, nearest first. */
export function readingLines(reconciliation: Reconciliation, style: Style): string[] {
  const { matches, slips, near, nearest } = reconciliation;
  const apart = nearest && !near.some(({ text }) => text === nearest.text) ? [nearest] : [];
  const reading = (role: string, one: Reading) => readingLine(role, one, reconciliation, style);
  const lines = [
    ...matches.map((one) => reading(one.fits === 'inside' ? 'match' : 'overlap', one)),
    ...slips.map((slip) => slipLine(slip, reconciliation, style)),
    ...apart.map((one) => reading('nearest', one)),
    ...near.map((one, at) => reading(at === 0 ? 'near' : '', one)),
  ];
  // A last cell keeps the spaces before the text, which is wrapped by itself.
  const starts = layOut(
    COLUMNS,
    lines.map(({ cells }) => [...cells, { text: '|' }]),
  ).map((line) => line.slice(0, -1));
  return lines.flatMap(({ text }, at) => {
    const start = starts[at] as string;
    const width = widthOf(stripVTControlCharacters(start));
    const [first = '', ...more] = wrap(text, style.width - width);
    return [`${start}${first}`.trimEnd(), ...more.map((line) => `${' '.repeat(width)}${line}`)];
  });
}

function readingLine(role: string, reading: Reading, { currency, growth }: Reconciliation, style: Style): Line {
  const fits = role === 'match' || role === 'overlap';
  const grown = growth && reading.growth !== null ? ` (${formatGrowth(reading.growth)})` : '';
  return {
    cells: [
      { text: `  ${role}`, paint: fits ? style.good : style.dim },
      { text: amountText(reading.value, currency), paint: fits ? style.bold : undefined },
      { text: reading.distance === 0 ? '' : signed(reading.distance), paint: style.dim },
    ],
    text: `${reading.text}${grown}`,
  };
}

function slipLine({ value, text }: Slip, { currency }: Reconciliation, style: Style): Line {
  return {
    cells: [{ text: '  slip', paint: style.alarm }, { text: amountText(value, currency) }, { text: '' }],
    text,
  };
}

function amountText(value: Reading['value'], currency: string): string {
  const unit = value.currency === currency ? '' : `${value.currency} `;
  return `${unit}${marked(formatRangeInMillions(value), value.kind)}`;
}

/** A difference in millions with its sign. */
export function signed(amount: number): string {
  const millions = formatMillions(amount);
  return amount > 0 ? `+${millions}` : millions === '0' ? '-0' : millions;
}
