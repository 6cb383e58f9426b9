import { CHIP_PARTS, type Dataset, OutlayError } from '@outlay/domain';
import { chipPricesTable, chipsTable, chipVendorsTable } from './chips.ts';
import { companiesTable } from './companies.ts';
import { dealsTable } from './deals.ts';
import { deflatorsTable } from './deflators.ts';
import { exchangeRatesTable } from './exchange-rates.ts';
import { exportRulesTable } from './export-rules.ts';
import { groupsTable } from './groups.ts';
import { observationsTable } from './observations.ts';
import { chipBuyersTable, chipFamiliesTable, shipmentsTable } from './shipments.ts';
import { sourcesTable } from './sources.ts';
import type { Table } from './table.ts';

/** The tables of the record, with the key under which the JSON document holds each. */
const PUBLISHED = {
  observations: { key: 'observations', make: (dataset: Dataset) => observationsTable(dataset.observations) },
  companies: { key: 'companies', make: (dataset: Dataset) => companiesTable(dataset.companies) },
  groups: { key: 'groups', make: (dataset: Dataset) => groupsTable(dataset.groups) },
  sources: { key: 'sources', make: (dataset: Dataset) => sourcesTable(dataset.sources) },
  'exchange-rates': { key: 'rates', make: (dataset: Dataset) => exchangeRatesTable(dataset.rates) },
  deflators: { key: 'deflators', make: (dataset: Dataset) => deflatorsTable(dataset.deflators) },
  chips: { key: 'chips', make: (dataset: Dataset) => chipsTable(dataset.chips) },
  'chip-vendors': { key: 'chipVendors', make: (dataset: Dataset) => chipVendorsTable(dataset.chipVendors) },
  'chip-prices': { key: 'chips', make: (dataset: Dataset) => chipPricesTable(dataset.chips) },
  shipments: { key: 'shipments', make: (dataset: Dataset) => shipmentsTable(dataset.shipments) },
  'chip-families': { key: 'chipFamilies', make: (dataset: Dataset) => chipFamiliesTable(dataset.chipFamilies) },
  'chip-buyers': { key: 'chipBuyers', make: (dataset: Dataset) => chipBuyersTable(dataset.chipBuyers) },
  'export-rules': { key: 'exportRules', make: (dataset: Dataset) => exportRulesTable(dataset.exportRules) },
  deals: { key: 'deals', make: (dataset: Dataset) => dealsTable(dataset.deals) },
} as const;

export type PublishedTable = keyof typeof PUBLISHED;

/** The names of the tables that are published as files. */
export const PUBLISHED_TABLES = Object.keys(PUBLISHED) as readonly PublishedTable[];

/** Reads the name of a published table. */
export function parsePublishedTable(name: string): PublishedTable {
  if (Object.hasOwn(PUBLISHED, name)) return name as PublishedTable;
  throw new OutlayError('invalid-query', `there is no table "${name}"`, {
    hint: `Use one of ${PUBLISHED_TABLES.join(', ')}`,
  });
}

/** One table of the record, as rows with their columns described. */
export function publishedTable(dataset: Dataset, name: PublishedTable): Table {
  return PUBLISHED[name].make(dataset);
}

/** The record as one document: all of it, or what the rows of one table hold. */
export function publishedRecord(dataset: Dataset, name?: PublishedTable): unknown {
  const { version, recordedTo, companies, groups, observations, sources, rates, deflators } = dataset;
  const whole = {
    version,
    recordedTo,
    licence: 'CC-BY-4.0',
    companies,
    groups,
    observations,
    sources,
    rates,
    deflators,
    ...Object.fromEntries(CHIP_PARTS.map((part) => [part, dataset[part]])),
  } as Record<string, unknown>;
  return name === undefined ? whole : whole[PUBLISHED[name].key];
}
