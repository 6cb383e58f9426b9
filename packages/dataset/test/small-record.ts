import type { AuthoredRecord } from '../src/author/authored.ts';
import type { Finding } from '../src/author/finding.ts';
import { OBSERVATION_COLUMNS } from '../src/author/observation-rows.ts';
import { readRecords } from '../src/author/read-records.ts';
import { SHIPMENT_COLUMNS } from '../src/author/shipment-rows.ts';
import { csvText } from '../src/tables/csv-text.ts';

/** Cells of a row of observations; what is left out is taken from a sound quarter of capital expenditure. */
export type RowCells = Partial<Record<string, string>>;

/** An observations.csv made of rows, each a change of a sound one. */
export function observationsCsv(...rows: readonly RowCells[]): string {
  const sound: RowCells = { period: 'FY2024-Q1', metric: 'capex', basis: 'cash-ppe', kind: 'reported', amount: '100' };
  const rest: RowCells = { currency: 'USD', published: '2025-02-01', source: 'filing', confidence: 'A' };
  return csvText({
    fields: OBSERVATION_COLUMNS,
    rows: rows.map((row) => OBSERVATION_COLUMNS.map((column) => ({ ...sound, ...rest, ...row })[column] ?? '')),
  });
}

/** A shipments CSV made of rows, each a change of a sound one. */
export function shipmentsCsv(...rows: readonly RowCells[]): string {
  const sound: RowCells = {
    estimator: 'A Bank',
    published: '2025-01',
    buyer: 'acme',
    product: 'acme-one',
    unit: 'chips',
    kind: 'estimate',
  };
  const rest: RowCells = {
    start: '2024-01-01',
    end: '2024-12-31',
    stage: 'delivered',
    source: 'chip-sheet',
    confidence: 'C',
  };
  return csvText({
    fields: SHIPMENT_COLUMNS,
    rows: rows.map((row) => SHIPMENT_COLUMNS.map((column) => ({ ...sound, ...rest, ...row })[column] ?? '')),
  });
}

const company = (id: string, name: string, more: string) => `id: ${id}
type: company
names: { en: ${name}, ar: شركة ${id === 'acme' ? 'أكمي' : 'التنين'}, zh: ${id === 'acme' ? '艾克米公司' : '龙公司'} }
shortNames: { en: ${name}, ar: ${id === 'acme' ? 'أكمي' : 'التنين'}, zh: ${id === 'acme' ? '艾克米' : '龙'} }
country: US
ownership: public
accounting: us-gaap
headline: { basis: cash-ppe, definition: cash purchases, short: { en: cash purchases, ar: مشتريات نقدية, zh: 现金购置 }, why: the line it leads with }
${more}`;

/** The files of a small record without a fault: two companies, their group, rates, a price index and a claim. */
export const SMALL_FILES: Readonly<Record<string, string>> = {
  'record.yml': 'title: A small record\nlicence: CC-BY-4.0\nrecordedTo: 2026-11-23\n',
  'companies/acme/company.yml': company(
    'acme',
    'Acme',
    'currency: USD\nfiscalCalendar: { kind: months, yearEndMonth: 12 }\nbridges: [finance-lease-principal]\n',
  ),
  'companies/acme/observations.csv': observationsCsv(
    { period: 'FY2024-Q1', amount: '100' },
    { period: 'FY2024-H1', amount: '210' },
    { period: 'FY2024', amount: '460', note: 'A note, with\ntwo lines and "quotes".' },
    {
      period: 'FY2024-Q2',
      amount: '110',
      kind: 'derived',
      operands: 'capex/cash-ppe@FY2024-H1 - capex/cash-ppe@FY2024-Q1',
    },
    { period: 'FY2024-Q3', amount: '120', convenience: 'CNY 870' },
    { period: 'FY2024-Q4', amount: '130' },
    { period: 'FY2025', kind: 'guidance', amount: '', low: '400', high: '500', published: '2025-02-02' },
    { period: 'FY2025', kind: 'estimate', amount: '480', published: '2025-03-01', estimator: 'A Bank', label: 'plan' },
    { period: 'FY2024', metric: 'revenue', basis: '', amount: '900' },
  ),
  'companies/dragon/company.yml': company(
    'dragon',
    'Dragon',
    'currency: CNY\nfiscalCalendar: { kind: months, yearEndMonth: 3 }\n',
  ),
  'companies/dragon/observations.csv': observationsCsv({ period: 'FY2025-Q1', currency: 'CNY', source: 'release' }),
  'companies/dragon/sources.csv':
    'id,publisher,title,published,url,kind,via,licence,redistributed,note\n' +
    'release,Dragon,Results,2024-08,https://example.org/results,press-release,,all rights reserved,figures,\n',
  'groups/both/group.yml':
    'id: both\nnames: { en: Both, ar: الاثنتان, zh: 两家 }\nshortNames: { en: Both, ar: الاثنتان, zh: 两家 }\n' +
    'country: US\nmembers: [acme, dragon]\nwhy: There are two of them.\n',
  'sources/shared.csv':
    'id,publisher,title,published,url,kind,via,licence,redistributed,note\n' +
    'filing,Acme,Annual report,2025-02-01,,filing,,"company filing, all rights reserved",figures,\n' +
    'central-bank,Central bank,Rates,2026,,statistics,,public domain,series,A caveat.\n',
  'exchange-rates/cny.csv':
    'month,average,observations,period_end,period_end_day,source\n' +
    '2024-04,7.20000000,22,7.24000000,2024-04-30,central-bank\n' +
    '2024-05,7.21000000,21,,,central-bank\n' +
    '2024-06,7.22000000,20,7.26000000,,central-bank\n',
  'deflators/prices.yml': 'id: prices\narea: US\nname: Prices\n',
  'deflators/prices.csv':
    'start,end,frequency,value,unit,source,confidence,note\n' +
    '2024-01-01,2024-12-31,annual,-0.5,percent change on previous year,central-bank,C,\n',
  'chip-vendors/acme.yml': 'id: acme\nnames: { en: Acme, ar: أكمي, zh: 艾克米 }\ncountry: US\ncompany: acme\n',
  'chips/acme-one.yml':
    'id: acme-one\nvendor: acme\nname: One\nmodel: One\nmarket: worldwide\ndataCentre: true\ndieArea: 800\n' +
    'dense: { fp16: 300 }\nsparse: { fp16: 600 }\nmemory: { bandwidth: 3000 }\nlinks: { chipToChip: 500, pcie: 64 }\n' +
    'prices:\n  - price: { currency: USD, low: 100, high: 200 }\n    kind: market\n    start: 2024-01-01\n    end: 2024-12-31\n' +
    '    estimator: A Bank\n    published: 2024-06-01\n    source: chip-sheet\n    confidence: C\n' +
    'sources: [chip-sheet]\nconfidence: B\n',
  'chip-families/acme-all.yml':
    'id: acme-all\nnames: { en: all Acme, ar: كل أكمي, zh: 全部艾克米 }\nmembers: [acme-one]\nwhy: There is one.\n',
  'chip-buyers/rest.yml':
    'id: rest\nnames: { en: the rest, ar: الباقي, zh: 其余 }\ncountry: world\nincludes: [dragon]\nwhy: All others.\n',
  'shipments/bank.csv': shipmentsCsv(
    { units: '1000' },
    { buyer: 'rest', product: 'acme-all', units_low: '50', units_high: '70', h100_equivalents: '20' },
    { stage: 'ordered', value_currency: 'USD', value_low: '900', note: 'At least.' },
  ),
  'export-rules/us-bill-small.yml':
    'id: us-bill-small\njurisdiction: US\nkind: bill\nnames: { en: a bill, ar: مشروع, zh: 法案 }\ntitle: A bill\n' +
    'citation: none\ndestinations: [{ code: CN }]\neffect: None.\nsources: [chip-sheet]\nconfidence: B\n',
  'deals/acme-cash.yml':
    'id: acme-cash\nkind: cash-held\nparty: acme\ndate: "2024"\namount: { currency: USD, low: 5 }\nestimator: A Bank\n' +
    'published: "2024"\nsources: [chip-sheet]\nconfidence: C\n',
  'sources/chips.csv':
    'id,publisher,title,published,url,kind,via,licence,redistributed,note\n' +
    'chip-sheet,Acme,Data sheet,2024,,datasheet,,all rights reserved,figures,\n',
  'claims/2024-08-claims.yml':
    'id: 2024-08-claims\ntitle: A text\npublished: "2024-08-26"\nsource: filing\nclaims:\n' +
    '  - id: claim-1\n    statement: Acme spent USD 210.\n    metric: capex\n    entities: [acme]\n    period: 2024-H1\n' +
    '    basis: headline\n    stated: { amount: 210, currency: USD, digits: 3, bound: eq }\n' +
    '    verdict: supported\n    explanation: It did.\n    source: filing\n',
};

/** Reads the small record with some files changed, added, or (undefined) taken away. */
export function readSmall(changes: Readonly<Record<string, string | undefined>> = {}): {
  record?: AuthoredRecord;
  findings: Finding[];
} {
  const files = Object.entries({ ...SMALL_FILES, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return readRecords(new Map(files));
}

/** The small record with changes that can still be read, for the checks. */
export function smallRecord(changes: Readonly<Record<string, string | undefined>> = {}): AuthoredRecord {
  const { record, findings } = readSmall(changes);
  if (!record || findings.length > 0) throw new Error(`not readable: ${JSON.stringify(findings)}`);
  return record;
}

/** The small record with other observations of Acme. */
export function acme(...rows: readonly RowCells[]): AuthoredRecord {
  return smallRecord({ 'companies/acme/observations.csv': observationsCsv(...rows) });
}
