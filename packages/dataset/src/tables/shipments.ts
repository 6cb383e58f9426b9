import { type ChipBuyer, type ChipFamily, CONFIDENCES, KINDS, type Shipment, STAGES, UNITS } from '@outlay/domain';
import { nameFields, optional, rangeFields, type Table, TO_SOURCE, text } from './table.ts';

/** Who bought, ordered or may buy how many chips, by whose account. */
export function shipmentsTable(shipments: readonly Shipment[]): Table {
  return {
    name: 'shipments',
    title: 'Shipments',
    description: 'Chips by buyer, days, stage and estimator. Estimates of different estimators are never added.',
    fields: [
      text('id', 'Stable id: estimator, buyer, product, days, stage, publication'),
      text('estimator', 'Who says so'),
      text('published', 'Day, month or year of publication'),
      text('buyer', 'An id of the tables companies, groups or chip-buyers'),
      optional(text('product', 'An id of the tables chips or chip-families; empty where compute is counted')),
      text('start', 'First day', { type: 'date' }),
      text('end', 'Last day, inclusive', { type: 'date' }),
      text('stage', 'What happened to them; only rows of one stage are added', {
        constraints: { required: true, enum: STAGES },
      }),
      text('unit', 'What is counted', { constraints: { required: true, enum: UNITS } }),
      text('kind', 'How the figure came to be', { constraints: { required: true, enum: KINDS } }),
      ...rangeFields('units', 'How many'),
      optional(text('price_currency', 'Currency of the price of one')),
      ...rangeFields('price', 'Price of one in whole currency units'),
      optional(text('value_currency', 'Currency of the value of all')),
      ...rangeFields('value', 'Value of all in whole currency units, where it is stated itself'),
      optional(text('h100_equivalents', "The estimator's own count of H100-equivalents", { type: 'integer' })),
      text('source', 'The document: an id of the table sources'),
      text('confidence', 'Evidence', { constraints: { required: true, enum: CONFIDENCES } }),
      optional(text('note', 'Why, definition, caveat')),
    ],
    primaryKey: ['id'],
    foreignKeys: [TO_SOURCE],
    rows: shipments.map((row) => [
      ...[row.id, row.estimator, row.published, row.buyer, row.product, row.period.start, row.period.end],
      ...[row.stage, row.unit, row.kind, row.units?.amount, row.units?.low, row.units?.high, row.unitPrice?.currency],
      ...[row.unitPrice?.amount, row.unitPrice?.low, row.unitPrice?.high, row.value?.currency, row.value?.amount],
      ...[row.value?.low, row.value?.high, row.h100Equivalents, row.source, row.confidence, row.note],
    ]),
  };
}

/** Chips that estimators count together. */
export function chipFamiliesTable(families: readonly ChipFamily[]): Table {
  return {
    name: 'chip-families',
    title: 'Chip families',
    description: 'Chips that an estimator counts together.',
    fields: [
      text('id', 'Stable id'),
      ...nameFields('name', 'Name'),
      optional(text('members', 'Ids of the table chips, separated by semicolons; empty where not all are on record')),
      optional(text('includes', 'Families that it includes, separated by semicolons')),
      text('why', 'What is counted together'),
    ],
    primaryKey: ['id'],
    rows: families.map(({ id, names, members, includes, why }) => [
      ...[id, names.en, names.ar, names.zh, members.join('; '), includes.join('; '), why],
    ]),
  };
}

/** Buyers that are no company or group of the record. */
export function chipBuyersTable(buyers: readonly ChipBuyer[]): Table {
  return {
    name: 'chip-buyers',
    title: 'Chip buyers',
    description: 'Buyers of chips that are no company or group of the record.',
    fields: [
      text('id', 'Stable id'),
      ...nameFields('name', 'Name'),
      text('country', 'ISO 3166 code, or world'),
      optional(text('includes', 'Buyers, companies and groups that it includes, separated by semicolons')),
      text('why', 'Who is counted'),
    ],
    primaryKey: ['id'],
    rows: buyers.map(({ id, names, country, includes, why }) => [
      ...[id, names.en, names.ar, names.zh, country, includes.join('; '), why],
    ]),
  };
}
