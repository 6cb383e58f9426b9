import { periodLabel } from '../../period/calendar-label.ts';
import type { Departure, Reading, Reconciliation, Slip } from '../reconcile/reconciliation.ts';
import type { FlatRecords } from './flat-records.ts';

type Row = FlatRecords['rows'][number];

/**
 * A reconciliation as flat rows: what fits, the slips, the nearest and the plain readings that do not fit. Amounts,
 * distances and worths are whole currency units, growth is a fraction.
 *
 * @example
 * reconciliationRecords(reconcile(dataset, { amount: '97bn', entities: ['us-four'], period: '2024-H1' })).rows[0].slice(0, 4) // => ['match', 'inside', '', 97141000000]
 */
export function reconciliationRecords(reconciliation: Reconciliation): FlatRecords {
  const { matches, slips, nearest, near } = reconciliation;
  return {
    fields: [
      'role',
      'fits',
      'slip',
      'amount',
      'low',
      'high',
      'currency',
      'kind',
      'distance',
      'growth',
      'definitions',
      'rate',
      'departures',
      'worths',
      'reading',
      'companies',
    ],
    rows: [
      ...matches.map((reading) => readingRow('match', reading)),
      ...slips.map(slipRow),
      ...(nearest ? [readingRow('nearest', nearest)] : []),
      ...near.map((reading) => readingRow('near', reading)),
    ],
  };
}

function readingRow(role: string, reading: Reading): Row {
  const { fits, value, distance, growth, choice, rate, departures, text, companies } = reading;
  const parts = companies.map(({ id, basis, period }) => `${id} ${basis} ${periodLabel(period)}`);
  return [
    role,
    fits,
    '',
    ...cell(value),
    distance,
    growth,
    choice,
    rate,
    ...decisions(departures),
    text,
    parts.join('; '),
  ];
}

function slipRow({ kind, value, departures, text, entities, period }: Slip): Row {
  const parts = entities.map((id) => `${id} ${period.label}`).join('; ');
  return ['slip', '', kind, ...cell(value), '', '', '', '', ...decisions(departures), text, parts];
}

function cell({ amount, low, high, currency, kind }: Reading['value']): Row {
  return [amount, low, high, currency, kind];
}

function decisions(departures: readonly Departure[]): Row {
  return [departures.length, departures.map(({ worth }) => worth?.amount ?? '').join('; ')];
}
