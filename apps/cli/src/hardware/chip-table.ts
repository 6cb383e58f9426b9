import type { ChipList, ChipRow } from '@outlay/domain';
import { type Column, layOut, type TableLine } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import { densityOr, wholeOr } from './numbers.ts';
import { boundByRules, statusCell } from './status-words.ts';

/** Many chips, a line each, in blocks by vendor. */
export function chipTable({ chips, on, destination }: ChipList, style: Style): string {
  const estimated = chips.some((chip) => markOf(chip) === '~');
  const columns: (Column & { head: string })[] = [
    { head: 'Chip', align: 'left' },
    { head: 'Released', align: 'left' },
    { head: 'TPP', align: 'right' },
    { head: 'PD', align: 'right' },
    ...(style.wide
      ? [
          { head: 'Memory GB', align: 'right' as const },
          { head: 'GB/s', align: 'right' as const },
          { head: 'H100e', align: 'right' as const },
        ]
      : []),
    { head: 'Status', align: 'left' },
  ];
  const head = columns.map(({ head: text }) => ({ text, paint: style.dim }));
  const lines = chips.flatMap((chip, index): TableLine[] => [
    ...(index > 0 && chips[index - 1]?.vendor !== chip.vendor ? ['blank' as const] : []),
    [
      { text: chip.id, paint: (text) => style.country(chip.country, text) },
      { text: chip.released ?? '', paint: style.dim },
      { text: `${wholeOr(chip.performance)} ${performanceMark(chip)}` },
      { text: `${densityOr(chip.density)} ${markOf(chip)}` },
      ...(style.wide
        ? [
            { text: wholeOr(chip.memoryCapacity) },
            { text: wholeOr(chip.memoryBandwidth) },
            { text: chip.h100Equivalents === null ? '?' : chip.h100Equivalents.toFixed(2) },
          ]
        : []),
      { text: statusOf(chip) },
    ],
  ]);
  const where = { CN: 'China', HK: 'Hong Kong', MO: 'Macau' }[destination];
  const legend = [
    '= computed from dense rates and die area',
    estimated ? '~ rests on an estimate' : '',
    '? not on record',
  ];
  return [
    style.bold(`Chips, and their status for export from the United States to ${where} on ${on}`),
    '',
    ...layOut(columns, [head, ...lines]),
    '',
    style.dim(legend.filter(Boolean).join('   ')),
    style.dim('(n) by its numbers alone: no US export, or not sold as a chip.'),
    '',
  ].join('\n');
}

function statusOf(chip: ChipRow): string {
  return boundByRules(chip) ? statusCell(chip) : `${chip.provision ?? statusCell(chip)} (n)`;
}

function performanceMark({ performance, estimated }: ChipRow): string {
  if (performance === null) return ' ';
  return estimated.includes('dense') ? '~' : '=';
}

function markOf({ density, estimated }: ChipRow): string {
  if (density === null) return ' ';
  return estimated.includes('dense') || estimated.includes('dieArea') ? '~' : '=';
}
