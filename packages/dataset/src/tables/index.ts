import type { Dataset } from '@outlay/domain';
import { companiesTable } from './companies.ts';
import { deflatorsTable } from './deflators.ts';
import { exchangeRatesTable } from './exchange-rates.ts';
import { groupsTable } from './groups.ts';
import { observationsTable } from './observations.ts';
import { sourcesTable } from './sources.ts';
import type { Table } from './table.ts';

/** What the tables are made of. */
export type Tabular = Pick<Dataset, 'observations' | 'companies' | 'groups' | 'sources' | 'rates' | 'deflators'>;

/** The tables of the record, in the order in which the data package lists them. */
export function tablesOf(data: Tabular): Table[] {
  return [
    observationsTable(data.observations),
    companiesTable(data.companies),
    groupsTable(data.groups),
    sourcesTable(data.sources),
    exchangeRatesTable(data.rates),
    deflatorsTable(data.deflators),
  ];
}
