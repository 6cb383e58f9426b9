import { type Dataset, type ExportStatus, findChips } from '@outlay/domain';
import { plainTable } from '../commands/listing.ts';
import { wrap } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import { densityOr, wholeOr } from './numbers.ts';
import { boundByRules, NOT_ADVICE, statusCell } from './status-words.ts';

/** Several chips on one day, a line each: numbers, status, the rule that decides and why. */
export function statusTable(dataset: Dataset, answers: readonly ExportStatus[], style: Style): string {
  const [{ on, destination }] = answers as [ExportStatus];
  const destinations = { CN: 'China', HK: 'Hong Kong', MO: 'Macau' };
  const rows = answers.map((answer) => rowOf(dataset, answer));
  const columns = [
    { head: 'Chip', align: 'left' as const },
    { head: 'TPP', align: 'right' as const },
    { head: 'PD', align: 'right' as const },
    { head: 'Status', align: 'left' as const },
    ...(style.wide ? (['Rule', 'Why'] as const).map((head) => ({ head, align: 'left' as const })) : []),
  ];
  const cells = rows.map(({ name, performance, density, status, rule, why }) => [
    name,
    performance,
    density,
    status,
    ...(style.wide ? [rule, briefly(why)] : []),
  ]);
  const reasons = style.wide
    ? []
    : [
        '',
        ...rows.flatMap(({ name, why, rule }) =>
          wrap(`${name}: ${why}${rule === '' ? '' : `, ${rule}`}`, style.width, '  '),
        ),
      ];
  const used = rows.map((row) => `${row.performance} ${row.density} ${row.status}`).join(' ');
  const legend = [
    used.includes('?') ? '?    unknown.' : '',
    style.wide ? 'GB/s is memory bandwidth.' : '',
    used.includes('(?)') ? '(?)  a condition of the rule could not be checked.' : '',
    used.includes('duty') ? 'duty 25% on import into the United States, us-2026-01-s232.' : '',
    used.includes('duty*') ? 'duty* on some of its variants.' : '',
    used.includes('~') ? '~    rests on an estimate.' : '',
    NOT_ADVICE,
  ];
  return [
    style.bold(`Export from the United States to ${destinations[destination]}, on ${on}`),
    '',
    plainTable(style, columns, cells).trimEnd(),
    ...reasons,
    '',
    ...legend.filter(Boolean).map(style.dim),
    '',
  ].join('\n');
}

function rowOf(dataset: Dataset, answer: ExportStatus) {
  const [first] = answer.variants as [ExportStatus['variants'][number]];
  const chip = dataset.chip(first.chip);
  const deciding = answer.findings.find(({ rule }) => rule === answer.decidedBy);
  const bound = boundByRules({ country: dataset.chipVendor(chip.vendor).country, market: chip.market });
  const dutiable = answer.variants.filter(({ duty }) => duty).length;
  const duty = dutiable === 0 ? '' : dutiable === answer.variants.length ? '; duty' : '; duty*';
  const open = (deciding?.open.length ?? 0) > 0 ? ' (?)' : '';
  const estimated = first.estimated.length > 0 ? ' ~' : '';
  return {
    name: findChips(dataset, chip.model).length > 1 && answer.variants.length === 1 ? chip.name : chip.model,
    performance: wholeOr(first.performance),
    density: `${densityOr(first.density)}${first.density === undefined ? '' : estimated}`,
    status: bound ? `${statusCell(answer)}${open}${duty}` : notBound(dataset, chip.vendor),
    rule: answer.decidedBy ?? '',
    why: bound || answer.provision === undefined ? first.text : `its numbers would meet ${answer.provision}`,
  };
}

function notBound(dataset: Dataset, vendor: string): string {
  return dataset.chipVendor(vendor).country === 'US' ? 'not sold as a chip' : 'not a US export';
}

/** A reason beside columns that print the numbers: without them, and with one word for what a letter names. */
function briefly(why: string): string {
  return why
    .replace(/\b(TPP|PD) [\d,.]+ /g, '$1 ')
    .replaceAll(' and ', '; ')
    .replaceAll('memory ', '')
    .replace(/^.*is named in the letter.*$/, 'named in the letter');
}
