import { type Comparison, compare } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { type Claim, claims, dataset } from '../src/index.ts';

const TESTABLE = ['capex', 'sum', 'conversion', 'growth', 'ratio'];
const all = claims().flatMap((text) =>
  text.claims.map((claim) => [`${text.id} ${claim.id}: ${claim.statement}`, claim] as const),
);
const supported = all.filter(([, { verdict }]) => verdict === 'supported');

/** The number that the record gives for a claim, in the unit of the claim. */
function answer(claim: Claim): number | undefined {
  const { entities, period, basis, currency, rate } = claim;
  const comparison: Comparison = compare(dataset(), { entities, period, basis, currency, rate });
  const [row] = comparison.rows.filter(({ id }) => id === entities[0]);
  if (claim.metric === 'growth') return row?.growth === null || row === undefined ? undefined : row.growth * 100;
  if (claim.metric !== 'ratio') return row?.value?.amount;
  const other = comparison.rows.find(({ id }) => id === entities[1]);
  return ((row?.value?.amount ?? Number.NaN) / (other?.value?.amount ?? Number.NaN)) * 100;
}

describe('the claims', () => {
  it('that are supported can be tested, and there are some', () => {
    expect(supported.length).toBeGreaterThan(10);
    expect(supported.filter(([, { metric }]) => !TESTABLE.includes(metric))).toEqual([]);
  });

  it.each(supported)('%s', (_, claim) => {
    const { stated } = claim;
    const number = stated?.amount ?? stated?.growth ?? stated?.ratio;
    expect(Number(answer(claim)?.toPrecision(stated?.digits))).toBe(number);
  });

  it('that cannot be tested say so', () => {
    const untestable = all.filter(([, { metric }]) => !TESTABLE.includes(metric));
    expect(untestable.filter(([, { verdict }]) => verdict !== 'unverifiable')).toEqual([]);
  });
});
