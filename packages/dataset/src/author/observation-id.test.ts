import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Identified, observationIds, slug } from './observation-id.ts';

const row = (more: Partial<Identified> = {}): Identified => ({
  ...{ entity: 'meta', metric: 'capex', basis: 'cash-ppe', kind: 'reported', period: 'FY2024-Q1' },
  ...more,
});

describe('observationIds', () => {
  it('are made of entity, basis or metric, and period', () => {
    expect(observationIds([row(), row({ metric: 'revenue', basis: undefined })])).toEqual([
      'meta/cash-ppe/FY2024-Q1',
      'meta/revenue/FY2024-Q1',
    ]);
  });

  it('tell later vintages by their day', () => {
    const vintages = [
      row({ published: '2025-01-01' }),
      row({ published: '2024-05-01' }),
      row({ published: '2026-01-01' }),
    ];
    expect(observationIds(vintages)).toEqual([
      'meta/cash-ppe/FY2024-Q1/2025-01-01',
      'meta/cash-ppe/FY2024-Q1',
      'meta/cash-ppe/FY2024-Q1/2026-01-01',
    ]);
    expect(observationIds([row({ published: '2025-01-01' }), row()])).toEqual([
      'meta/cash-ppe/FY2024-Q1/2025-01-01',
      'meta/cash-ppe/FY2024-Q1',
    ]);
  });

  it('name the kind, day and estimator of what is planned or guessed', () => {
    const published = '2024-07-31';
    expect(
      observationIds([
        row({ kind: 'guidance', published }),
        row({ kind: 'estimate', published, estimator: 'A & B Sécurités' }),
      ]),
    ).toEqual([
      'meta/cash-ppe/FY2024-Q1/guidance/2024-07-31',
      'meta/cash-ppe/FY2024-Q1/estimate/2024-07-31/a-b-securites',
    ]);
  });

  it('do not depend on the order of the rows', () => {
    const days = fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 1 });
    fc.assert(
      fc.property(days, (numbers) => {
        const rows = numbers.map((day) => row({ published: `2024-05-${day}` }));
        const ids = new Map(observationIds(rows).map((id, at) => [rows[at]?.published, id]));
        const turned = [...rows].reverse();
        expect(observationIds(turned)).toEqual(turned.map(({ published }) => ids.get(published)));
        expect(new Set(ids.values()).size).toBe(rows.length);
      }),
    );
  });
});

describe('slug', () => {
  it('keeps letters of any script', () => expect(slug(' 浙商证券, Research! ')).toBe('浙商证券-research'));
});
