import { BASIS_CHOICES, compare, definitionMoves } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../src/index.ts';

const record = dataset();

describe('definitionMoves', () => {
  const query = { entities: ['china-three', 'us-four'], period: '2024-H1', currency: 'USD' } as const;
  const moves = definitionMoves(record, query);

  it('gives on every definition what a comparison on it gives', () => {
    expect(moves.map(({ basis }) => basis)).toEqual([...BASIS_CHOICES]);
    for (const { basis, moves: there } of moves) {
      const rows = compare(record, { ...query, basis }).rows.filter(({ group }) => group === undefined);
      expect(there.map(({ entity, value, gap }) => [entity, value, gap])).toEqual(
        rows.map(({ id, value, gap }) => [id, value, gap]),
      );
    }
  });

  it('measures from the definition asked for, which does not move itself', () => {
    const us = (basis: string) => moves.find((one) => one.basis === basis)?.moves[1];
    expect(us('headline')).toMatchObject({ difference: { amount: 0, currency: 'USD' } });
    expect(us('cash')).toMatchObject({
      value: { amount: 97_141_000_000 },
      difference: { amount: -8_789_000_000, currency: 'USD' },
    });
    const back = definitionMoves(record, { ...query, basis: 'cash' }).find(({ basis }) => basis === 'headline');
    expect(back?.moves[1]?.difference).toEqual({ amount: 8_789_000_000, currency: 'USD' });
  });

  it('says why a definition gives nothing', () => {
    const leases = moves.find(({ basis }) => basis === 'incl-finance-leases')?.moves[1];
    expect(leases).toMatchObject({ value: null, gap: { reason: 'basis-not-published' } });
    expect(leases).not.toHaveProperty('difference');
  });
});
