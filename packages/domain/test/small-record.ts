import { type Company, type DatasetData, type Observation, openDataset, parsePeriod } from '../src/index.ts';

/** A small made-up record in which every case of the resolver occurs. Amounts are small so that tests can be read. */
const names = (en: string) => ({ en, ar: en, zh: en });

export function company(id: string, more: Partial<Company> = {}): Company {
  return {
    id,
    type: 'company',
    names: names(id),
    shortNames: names(id),
    aliases: [],
    country: 'US',
    ownership: 'public',
    currency: 'USD',
    fiscalCalendar: { kind: 'months', yearEndMonth: 12 },
    accounting: 'us-gaap',
    headline: {
      basis: 'cash-ppe',
      definition: 'cash purchases',
      short: { en: 'cash purchases', ar: 'مشتريات نقدية', zh: '现金购置' },
      why: 'the line it leads with',
    },
    bridges: [],
    gaps: [],
    ...more,
  };
}

let serial = 0;

export function observation(
  entity: string,
  period: string,
  amount: number | undefined,
  more: Partial<Observation> = {},
): Observation {
  serial += 1;
  return {
    id: `${entity}/${period}/${serial}`,
    entity,
    metric: 'capex',
    basis: 'cash-ppe',
    period: parsePeriod(period),
    kind: 'reported',
    ...(amount === undefined ? {} : { amount }),
    currency: 'USD',
    source: 'filing',
    confidence: 'A',
    ...more,
  } as Observation;
}

export function record(more: Partial<DatasetData> & { companies: Company[]; observations: Observation[] }) {
  return openDataset({
    version: '0.0.0',
    recordedTo: '2026-11-23',
    groups: [],
    sources: [
      {
        id: 'filing',
        publisher: 'SEC',
        title: 'A filing',
        kind: 'filing',
        licence: 'unknown',
        redistributed: 'figures',
        published: '2024-08-01',
      },
      {
        id: 'news',
        publisher: 'A paper',
        title: 'An article',
        kind: 'news',
        licence: 'unknown',
        redistributed: 'figures',
        published: '2024-09',
      },
      {
        id: 'rates',
        publisher: 'A bank',
        title: 'Rates',
        kind: 'statistics',
        licence: 'unknown',
        redistributed: 'series',
      },
    ],
    rates: [
      {
        base: 'USD',
        quote: 'CNY',
        months: [
          {
            month: '2023-01',
            average: '6.8',
            observations: 20,
            periodEnd: '6.9',
            periodEndDay: '2023-01-31',
            source: 'rates',
          },
          { month: '2023-02', average: '6.9', observations: 19, periodEnd: '6.9', source: 'rates' },
          { month: '2023-03', average: '6.9', observations: 23, periodEnd: '6.9', source: 'rates' },
          { month: '2024-01', average: '7.0', observations: 20, periodEnd: '7.1', source: 'rates' },
          { month: '2024-02', average: '7.3', observations: 10, periodEnd: '7.1', source: 'rates' },
          { month: '2024-03', average: '7.2', observations: 21, periodEnd: '7.25', source: 'rates' },
        ],
      },
    ],
    deflators: [],
    ...more,
  });
}
