import { type ChipDocument, NUMBER_FORMAT_NAMES, type Price } from '@outlay/domain';
import { wrap } from '../output/columns.ts';
import { marked } from '../output/marks.ts';
import type { Style } from '../output/style.ts';
import { countText, densityOr, moneyText, wholeOr } from './numbers.ts';
import { inAlarm, statusSentence } from './status-words.ts';

const LABEL = 11;

/** Over the rows that are about the chip itself, not about all chips of its family. */
const OWN = 'Who buys it, by whose account';

/** One chip: what the record says of it, what follows, its status over time, prices, who buys it. */
export function chipPage(document: ChipDocument, style: Style): string {
  const { chip, vendor, computed, timeline, shipments, sources } = document;
  const facts: [string, string | undefined][] = [
    ['Vendor', `${vendor.names.en}; ${vendor.names.ar}; ${vendor.names.zh}`],
    ['Released', chip.released],
    ['Market', MARKET[chip.market]],
    ['For', chip.dataCentre ? 'data centres' : 'other uses than data centres'],
    ['Die', dieText(document)],
    ['Dense rates', ratesText(chip.dense) || 'not on record'],
    ['Sparse', chip.sparse && ratesText(chip.sparse)],
    ['Memory', memoryText(document)],
    ['Links', linksText(document)],
    ['TPP', performanceText(document)],
    [
      'PD',
      computed.density === null
        ? '? the die area is not on record'
        : `${densityOr(computed.density)} ${mark(document)}`,
    ],
    ['H100e', computed.h100Equivalents === null ? '?' : `${computed.h100Equivalents.toFixed(3)} =`],
    ['Power', chip.power === undefined ? undefined : `${chip.power} W`],
    ['Note', chip.note],
  ];
  const lines = facts
    .filter(([, text]) => text)
    .flatMap(([head, text]) => {
      const [first = '', ...rest] = wrap(text as string, style.width - LABEL - 2);
      return [`${style.dim(head.padEnd(LABEL))}  ${first}`, ...rest.map((line) => `${' '.repeat(LABEL + 2)}${line}`)];
    });
  return [
    style.bold(`${vendor.names.en} ${chip.name}`),
    ...lines,
    '',
    'Export to China from the United States, by its numbers',
    ...timeline.spans.map(
      ({ from, to, text, ...span }) =>
        `  ${from}..${to}  ${inAlarm(style, span, statusSentence(span, span.exception))}`,
    ),
    ...priceLines(chip.prices, style),
    ...shipmentLines(
      OWN,
      shipments.filter(({ product }) => product === chip.id),
      style,
    ),
    ...shipmentLines(
      'Counted with others of its family',
      shipments.filter(({ product }) => product !== chip.id),
      style,
    ),
    '',
    ...wrap(`Sources: ${sources.map(({ id }) => id).join(', ')}. Confidence ${chip.confidence}.`, style.width).map(
      style.dim,
    ),
    style.dim('= computed   ~ estimate or asking price   ? not on record'),
    '',
  ].join('\n');
}

const MARKET = {
  worldwide: 'sold worldwide',
  china: 'sold in China only',
  'in-house': "the vendor's own, not sold as a chip",
  announced: 'announced or planned, not on sale',
} as const;

function ratesText(rates: ChipDocument['chip']['dense']): string {
  return NUMBER_FORMAT_NAMES.flatMap((format) =>
    rates[format] === undefined ? [] : [`${format.toUpperCase()} ${rates[format]?.toLocaleString('en')}`],
  ).join(', ');
}

function performanceText({ computed, chip }: ChipDocument): string {
  if (computed.performance === null) return '? no dense rate is on record';
  const kind = chip.estimated.includes('dense') ? '~' : '=';
  return `${wholeOr(computed.performance)} ${kind} set by ${computed.format?.toUpperCase()}`;
}

function mark({ chip }: ChipDocument): string {
  return chip.estimated.includes('dense') || chip.estimated.includes('dieArea') ? '~' : '=';
}

function dieText({ chip }: ChipDocument): string | undefined {
  const parts = [
    chip.dieArea === undefined
      ? 'area not on record'
      : `${chip.dieArea} mm2${chip.estimated.includes('dieArea') ? ' ~' : ''}`,
    chip.process,
    chip.transistors === undefined ? undefined : `${chip.transistors}bn transistors`,
  ];
  return parts.filter(Boolean).join(', ');
}

function memoryText({ chip: { memory } }: ChipDocument): string {
  const parts = [
    memory.capacity === undefined ? undefined : `${memory.capacity} GB`,
    memory.type,
    memory.bandwidth === undefined ? undefined : `${wholeOr(memory.bandwidth)} GB/s`,
  ].filter(Boolean);
  return parts.length === 0 ? 'not on record' : parts.join(', ');
}

function linksText({ chip: { links } }: ChipDocument): string {
  const one = (name: string, value: number | undefined) =>
    value === undefined ? `${name} not on record` : value === 0 ? `no ${name}` : `${name} ${wholeOr(value)} GB/s`;
  return `${one('chip-to-chip', links.chipToChip)}, ${one('PCIe', links.pcie)}`;
}

function priceLines(prices: readonly Price[], style: Style): string[] {
  if (prices.length === 0) return [];
  return [
    '',
    'Prices of one',
    ...prices.map(({ price, start, end, estimator, kind }) => {
      const days = start === end ? start : `${start}..${end}`;
      return `  ${days.padEnd(22)}  ${marked(moneyText(price), 'estimate').padEnd(18)}  ${style.dim(`${estimator}${kind === 'market' ? '' : `, ${kind.replaceAll('-', ' ')}`}`)}`;
    }),
  ];
}

function shipmentLines(title: string, rows: ChipDocument['shipments'], style: Style): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    title,
    ...rows.flatMap((row) => {
      const what = row.units === null ? moneyText(row.value as NonNullable<typeof row.value>) : countText(row.units);
      const head = `  ${row.period.label.padEnd(22)}  ${marked(what, row.kind).padEnd(15)}  `;
      const counted = title === OWN ? '' : `, ${row.productName}`;
      const said = `${row.buyerName}, ${row.stage}, ${row.estimator}${counted}`;
      const [first = '', ...more] = wrap(said, style.width - head.length);
      return [`${head}${style.dim(first)}`, ...more.map((line) => `${' '.repeat(head.length)}${style.dim(line)}`)];
    }),
  ];
}
