import type { ChipRecord, Dataset } from '@outlay/domain';
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

/** What the tables are made of. */
export type Tabular = Pick<
  Dataset,
  'observations' | 'companies' | 'groups' | 'sources' | 'rates' | 'deflators' | keyof ChipRecord
>;

/** The tables of the record, in the order in which the data package lists them. */
export function tablesOf(data: Tabular): Table[] {
  return [
    observationsTable(data.observations),
    companiesTable(data.companies),
    groupsTable(data.groups),
    sourcesTable(data.sources),
    exchangeRatesTable(data.rates),
    deflatorsTable(data.deflators),
    chipsTable(data.chips),
    chipVendorsTable(data.chipVendors),
    chipPricesTable(data.chips),
    shipmentsTable(data.shipments),
    chipFamiliesTable(data.chipFamilies),
    chipBuyersTable(data.chipBuyers),
    exportRulesTable(data.exportRules),
    dealsTable(data.deals),
  ];
}
