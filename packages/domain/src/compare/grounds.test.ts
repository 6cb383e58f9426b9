import { describe, expect, it } from 'vitest';
import { company, observation, record } from '../../test/small-record.ts';
import { groundsOf, parsePeriod } from '../index.ts';

const periods = [parsePeriod('2024-Q1'), parsePeriod('2024-Q2')];

describe('groundsOf', () => {
  const data = record({
    companies: [company('acme'), company('zeta')],
    observations: [observation('acme', '2024-Q1', 10), observation('acme', '2024-Q2', 12)],
  });

  it('names each document once, and only the companies that have figures', () => {
    const grounds = groundsOf(data, { entities: ['acme', 'zeta'], periods, currency: 'USD' });
    expect(grounds.documents.map(({ id }) => id)).toEqual(['filing']);
    expect(grounds.companies).toEqual(['acme']);
    expect(grounds.definitions).toEqual([{ basis: 'cash-ppe', companies: ['acme'] }]);
    expect(grounds.rates).toEqual([]);
  });

  it('has nothing to name where there is nothing but gaps', () => {
    const grounds = groundsOf(data, { entities: ['zeta'], periods, currency: 'USD' });
    expect([grounds.documents, grounds.companies, grounds.definitions]).toEqual([[], [], []]);
  });
});
