import {
  type Chip,
  type ChipVendor,
  CONFIDENCES,
  CURRENCIES,
  MARKETS,
  NUMBER_FORMAT_NAMES,
  PRICE_KINDS,
  ruledNumbers,
} from '@outlay/domain';
import { nameFields, optional, rangeFields, type Table, TO_SOURCE, text } from './table.ts';

const number = (name: string, description: string) => optional(text(name, description, { type: 'number' }));

/** Chips with their specifications, and the two numbers that follow from them by the definition of the export rule. */
export function chipsTable(chips: readonly Chip[]): Table {
  return {
    name: 'chips',
    title: 'Chips',
    description:
      'Accelerators with dense peak rates, memory, links and die area; performance and density are computed.',
    fields: [
      text('id', 'Stable id: vendor and model'),
      text('vendor', 'Who designs it: an id of the table chip-vendors'),
      text('name', 'Name'),
      text('model', 'The name that its variants share'),
      optional(text('aliases', 'Further names, separated by semicolons')),
      optional(text('architecture', 'Architecture')),
      optional(text('released', 'Day, month or year of release')),
      text('market', 'How it comes to market', { constraints: { required: true, enum: MARKETS } }),
      text('data_centre', 'Whether it is designed or marketed for data centres', {
        constraints: { required: true, enum: ['yes', 'no'] },
      }),
      optional(text('process', 'Process')),
      number('die_area', 'Area of all logic dies on a non-planar process, mm2'),
      number('transistors', 'Transistors, billions'),
      ...NUMBER_FORMAT_NAMES.map((format) => number(`dense_${format}`, `Dense peak rate in ${format}, TFLOPS or TOPS`)),
      number('memory_capacity', 'Memory, GB'),
      optional(text('memory_type', 'Kind of memory')),
      number('memory_bandwidth', 'Memory bandwidth, GB/s'),
      number('chip_to_chip', 'Links to other chips in both directions, GB/s; 0 where there is none'),
      number('pcie', 'PCIe in both directions, GB/s'),
      number('power', 'Thermal design power, watts'),
      number('performance', 'Total processing performance: highest dense rate times bit length, TF32 left out'),
      number('density', 'Performance density: total processing performance by mm2 of die'),
      optional(text('estimated', 'What rests on an estimate, separated by semicolons')),
      text('sources', 'Documents: ids of the table sources, separated by semicolons'),
      text('confidence', 'Evidence: A the document seen, B two sources agree, C one source', {
        constraints: { required: true, enum: CONFIDENCES },
      }),
      optional(text('note', 'Why, definition, caveat')),
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['vendor'], reference: { resource: 'chip-vendors', fields: ['id'] } }],
    rows: chips.map((chip) => {
      const { performance, density } = ruledNumbers(chip);
      return [
        ...[chip.id, chip.vendor, chip.name, chip.model, chip.aliases.join('; '), chip.architecture, chip.released],
        ...[chip.market, chip.dataCentre ? 'yes' : 'no', chip.process, chip.dieArea, chip.transistors],
        ...NUMBER_FORMAT_NAMES.map((format) => chip.dense[format]),
        ...[chip.memory.capacity, chip.memory.type, chip.memory.bandwidth, chip.links.chipToChip, chip.links.pcie],
        ...[chip.power, performance, density === undefined ? undefined : Number(density.toFixed(4))],
        ...[chip.estimated.join('; '), chip.sources.join('; '), chip.confidence, chip.note],
      ];
    }),
  };
}

/** Who designs chips. */
export function chipVendorsTable(vendors: readonly ChipVendor[]): Table {
  return {
    name: 'chip-vendors',
    title: 'Chip vendors',
    description: 'Who designs the chips of the table chips.',
    fields: [
      text('id', 'Stable id'),
      ...nameFields('name', 'Name'),
      text('country', 'ISO 3166 code of the seat'),
      optional(text('company', 'The company of the table companies that it is or belongs to')),
    ],
    primaryKey: ['id'],
    rows: vendors.map(({ id, names, country, company }) => [id, names.en, names.ar, names.zh, country, company]),
  };
}

/** What chips cost, by days and by the one who says so. */
export function chipPricesTable(chips: readonly Chip[]): Table {
  return {
    name: 'chip-prices',
    title: 'Chip prices',
    description: 'Prices of one chip in whole currency units, by days and by the one who states them.',
    fields: [
      text('chip', 'An id of the table chips'),
      text('start', 'First day', { type: 'date' }),
      text('end', 'Last day, inclusive', { type: 'date' }),
      text('kind', 'Market, list, or a share of a server', { constraints: { required: true, enum: PRICE_KINDS } }),
      text('currency', 'ISO 4217 code', { constraints: { required: true, enum: CURRENCIES } }),
      ...rangeFields('price', 'Price in whole currency units'),
      text('estimator', 'Who states it'),
      text('published', 'When', { type: 'date' }),
      text('source', 'The document: an id of the table sources'),
      text('confidence', 'Evidence', { constraints: { required: true, enum: CONFIDENCES } }),
      optional(text('note', 'Caveats')),
    ],
    primaryKey: ['chip', 'start', 'end', 'kind', 'estimator'],
    foreignKeys: [TO_SOURCE, { fields: ['chip'], reference: { resource: 'chips', fields: ['id'] } }],
    rows: chips.flatMap(({ id, prices }) =>
      prices.map(({ price, start, end, kind, estimator, published, source, confidence, note }) => [
        ...[id, start, end, kind, price.currency, price.amount, price.low, price.high],
        ...[estimator, published, source, confidence, note],
      ]),
    ),
  };
}
