import { convertInput, datasetInfoSchema, idInput, rateInput, sourceInput, sourcesInput } from '@outlay/api';
import { companiesTable, groupsTable, sourcesTable, tableRecords } from '@outlay/dataset';
import {
  companySchema,
  conversionRecords,
  conversionSchema,
  groupSchema,
  rateRecords,
  rateSchema,
  sourceSchema,
} from '@outlay/domain';
import { z } from 'zod';
import { restRoute } from '../route.ts';

const nothing = z.strictObject({});

export const recordRoutes = [
  restRoute({
    path: '/companies',
    procedure: 'companies.list',
    summary: 'Companies, parts of companies and aggregates on record',
    input: nothing,
    output: z.array(companySchema),
    example: '/companies',
    ask: (caller) => caller.companies.list(),
    texts: { csv: (companies) => tableRecords(companiesTable(companies)) },
  }),
  restRoute({
    path: '/companies/{id}',
    procedure: 'companies.get',
    summary: 'One company: names, calendar, and what it calls capital expenditure',
    input: idInput,
    output: companySchema,
    example: '/companies/alibaba',
    ask: (caller, input) => caller.companies.get(input),
    texts: { csv: (company) => tableRecords(companiesTable([company])) },
  }),
  restRoute({
    path: '/groups',
    procedure: 'groups.list',
    summary: 'Groups and their members',
    input: nothing,
    output: z.array(groupSchema),
    example: '/groups',
    ask: (caller) => caller.groups.list(),
    texts: { csv: (groups) => tableRecords(groupsTable(groups)) },
  }),
  restRoute({
    path: '/sources',
    procedure: 'sources.list',
    summary: 'The documents behind the figures',
    input: sourcesInput.unwrap(),
    output: z.array(sourceSchema),
    example: '/sources?entity=baidu',
    ask: (caller, input) => caller.sources.list(input),
    texts: { csv: (sources) => tableRecords(sourcesTable(sources)) },
  }),
  restRoute({
    path: '/sources/{id}',
    procedure: 'sources.get',
    summary: 'One document: publisher, title, day, address, terms',
    input: sourceInput,
    output: sourceSchema,
    example: '/sources/fed-h10-daily',
    ask: (caller, input) => caller.sources.get(input),
    texts: { csv: (source) => tableRecords(sourcesTable([source])) },
  }),
  restRoute({
    path: '/rates',
    procedure: 'rates.get',
    summary: 'The exchange rate of a period, with the months it is composed of',
    description: 'Units of `quote` for one US dollar.',
    input: rateInput,
    output: rateSchema,
    example: '/rates?quote=CNY&period=2024-H1',
    ask: (caller, input) => caller.rates.get(input),
    texts: { csv: rateRecords },
  }),
  restRoute({
    path: '/convert',
    procedure: 'convert',
    summary: 'An amount at the rate of a period',
    input: convertInput,
    output: conversionSchema,
    example: '/convert?amount=50000000000&from=CNY&to=USD&period=2024-H1',
    ask: (caller, input) => caller.convert(input),
    texts: { csv: conversionRecords },
  }),
  restRoute({
    path: '/dataset',
    procedure: 'dataset.info',
    summary: 'Version, last day and size of the record',
    input: nothing,
    output: datasetInfoSchema,
    example: '/dataset',
    ask: (caller) => caller.dataset.info(),
  }),
];
