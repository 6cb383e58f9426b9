import { BASES, type Company, CURRENCIES, type FiscalCalendar } from '@outlay/domain';
import { nameFields, optional, type Table, text } from './table.ts';

/** Companies, parts of them, and aggregates. Known gaps stand in outlay.json alone. */
export function companiesTable(companies: readonly Company[]): Table {
  return {
    name: 'companies',
    title: 'Companies',
    description: 'Companies, parts of companies and aggregates, with their fiscal calendar and headline definition.',
    fields: [
      text('id', 'Stable id'),
      text('type', 'Parts and aggregates are never added to companies', {
        constraints: { required: true, enum: ['company', 'part', 'aggregate'] },
      }),
      ...nameFields('name', 'Name'),
      ...nameFields('short_name', 'Name in running text'),
      optional(text('aliases', 'Further names, separated by semicolons')),
      text('country', 'ISO 3166 code, or the region an aggregate covers'),
      optional(text('headquarters', 'Place of the headquarters')),
      text('ownership', 'Who owns it', {
        constraints: { required: true, enum: ['public', 'private', 'state', 'mixed'] },
      }),
      text('currency', 'Reporting currency', { constraints: { required: true, enum: CURRENCIES } }),
      text('fiscal_calendar', 'How it cuts its years; a fiscal year is named after the calendar year it ends in'),
      text('accounting', 'Accounting standard'),
      optional(text('cik', 'SEC central index key')),
      optional(text('headline_basis', 'Basis of the figure it leads with', { constraints: { enum: BASES } })),
      optional(text('headline_definition', 'That definition, close to its own words')),
      optional(text('headline_short', 'That definition in a few words')),
      optional(text('headline_why', 'Why it is the headline')),
      optional(text('bridges', 'Ways between bases that its rows allow, separated by semicolons')),
      optional(text('part_of', 'For a part: its company')),
      optional(text('scope', 'For a part or an aggregate: what it covers')),
      optional(text('note', 'Definition and caveats that hold for all its rows')),
    ],
    primaryKey: ['id'],
    rows: companies.map((company) => [
      ...[company.id, company.type, company.names.en, company.names.ar, company.names.zh],
      ...[company.shortNames.en, company.shortNames.ar, company.shortNames.zh, company.aliases.join('; ')],
      ...[company.country, company.headquarters, company.ownership, company.currency],
      ...[calendarText(company.fiscalCalendar), company.accounting, company.cik, company.headline?.basis],
      ...[company.headline?.definition, company.headline?.short.en, company.headline?.why, company.bridges.join('; ')],
      ...[company.partOf, company.scope, company.note],
    ]),
  };
}

function calendarText(calendar: FiscalCalendar): string {
  const month = new Date(Date.UTC(2000, calendar.yearEndMonth - 1)).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  if (calendar.kind === 'months') return `whole months, year ends with ${month}`;
  const weekday = calendar.weekday.charAt(0).toUpperCase() + calendar.weekday.slice(1);
  const end =
    calendar.rule === 'last-in-month'
      ? `the last ${weekday} of ${month}`
      : `the ${weekday} nearest to the end of ${month}`;
  return `52 or 53 weeks, year ends on ${end}, the long quarter is ${calendar.longQuarter}`;
}
