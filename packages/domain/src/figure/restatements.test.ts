import { describe, expect, it } from 'vitest';
import { dataset } from '../../../dataset/src/index.ts';
import type { Observation } from '../capex/observation.ts';
import { openDataset } from '../dataset.ts';
import { restatements } from './restatements.ts';

const row = (published: string, amount: number, more: Partial<Observation> = {}): Observation => ({
  id: `x/cash-ppe/2024/${published}`,
  entity: 'x',
  metric: 'capex',
  basis: 'cash-ppe',
  period: { start: '2024-01-01', end: '2024-12-31' },
  kind: 'reported',
  amount,
  currency: 'USD',
  published,
  source: 's',
  confidence: 'A',
  ...more,
});

const found = (observations: Observation[], asOf?: string) =>
  restatements(
    openDataset({
      version: '1',
      recordedTo: '2026-11-23',
      companies: [],
      groups: [],
      observations,
      sources: [],
      rates: [],
      deflators: [],
    }),
    'x',
    asOf,
  ).map((rows) => rows.map(({ published, amount }) => [published, amount]));

describe('restatements', () => {
  it('are the values of one figure, oldest first', () => {
    expect(found([row('2025-07-01', 12), row('2025-02-01', 10)])).toEqual([
      [
        ['2025-02-01', 10],
        ['2025-07-01', 12],
      ],
    ]);
  });

  it('do not hold what was public only later', () => {
    const rows = [row('2025-02-01', 10), row('2025-07-01', 12), row('2025-09-01', 11)];
    expect(found(rows, '2025-06-30')).toEqual([]);
    expect(found(rows, '2025-08-01')[0]).toHaveLength(2);
  });

  it.each([
    ['the same value again', { amount: 10 }],
    ['another definition', { amount: 12, basis: 'cash-ppe-net' as const }],
    ['other days', { amount: 12, period: { start: '2024-01-01', end: '2024-06-30' } }],
    ['guidance', { amount: 12, kind: 'guidance' as const }],
    ['an estimate', { amount: 12, kind: 'estimate' as const }],
  ])('are not: %s', (_what, more) => {
    expect(found([row('2025-02-01', 10), row('2025-07-01', 10, more)])).toEqual([]);
  });

  it('of the record keep the order of their days', () => {
    const record = dataset();
    const all = record.companies.flatMap(({ id }) => restatements(record, id));
    expect(all.length).toBeGreaterThan(0);
    for (const rows of all) {
      const days = rows.map(({ published }) => published ?? '');
      expect(days).toEqual(days.toSorted());
    }
  });
});
