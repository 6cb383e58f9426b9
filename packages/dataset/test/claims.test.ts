import {
  type Comparison,
  compare,
  exportStatus,
  highest,
  lowest,
  overlap,
  parsePeriod,
  type Range,
  shipments,
} from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { type Claim, claims, dataset } from '../src/index.ts';

const FIGURES = ['capex', 'sum', 'conversion', 'growth', 'ratio'];
const TESTABLE = [...FIGURES, 'stake', 'chip-shipments', 'chip-price', 'export-status'];
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

/** What the record says of a claim about chips or stakes: several estimators may speak to it. */
function ranges({ metric, product, deal, entities, period, stated }: Claim): Range[] {
  const days = parsePeriod(period);
  if (metric === 'stake') {
    const { amount, parts } = dataset().deals.find(({ id }) => id === deal?.id) ?? { amount: undefined, parts: [] };
    const part = deal?.part === undefined ? amount : parts.find(({ name }) => name === deal.part)?.amount;
    if (stated?.ratio === undefined) return part ? [part] : [];
    return [{ high: ((part?.high ?? Number.NaN) / (amount?.amount ?? Number.NaN)) * 100 }];
  }
  if (metric === 'chip-price') {
    return dataset()
      .chip(product as string)
      .prices.filter((price) => overlap(price, days))
      .map(({ price }) => price);
  }
  const buyers = entities.filter((id) => id !== 'nvidia');
  return shipments(dataset(), { product, buyers }).rows.flatMap((row) =>
    row.units && overlap(row.period, days) ? [row.units] : [],
  );
}

/** Whether a range supports a number that is stated as such, as a floor, or as a ceiling. */
function allows(range: Range, number: number, bound: string | undefined): boolean {
  if (bound === 'gt') return (lowest(range) ?? Number.NEGATIVE_INFINITY) >= number;
  if (bound === 'lt') return (highest(range) ?? Number.POSITIVE_INFINITY) <= number;
  return range.amount === number;
}

describe('the claims', () => {
  it('that are supported can be tested, and there are some', () => {
    expect(supported.length).toBeGreaterThan(10);
    expect(supported.filter(([, { metric }]) => !TESTABLE.includes(metric))).toEqual([]);
  });

  it.each(supported.filter(([, { metric }]) => FIGURES.includes(metric)))('%s', (_, claim) => {
    const { stated } = claim;
    const number = stated?.amount ?? stated?.growth ?? stated?.ratio;
    expect(Number(answer(claim)?.toPrecision(stated?.digits))).toBe(number);
  });

  it.each(supported.filter(([, { stated, metric }]) => stated && !FIGURES.includes(metric)))('%s', (_, claim) => {
    const { stated } = claim;
    const number = stated?.amount ?? stated?.units ?? stated?.ratio ?? Number.NaN;
    expect(ranges(claim).some((range) => allows(range, number, stated?.bound))).toBe(true);
  });

  it.each(supported.filter(([, { statuses }]) => statuses))('%s', (_, { statuses, period }) => {
    for (const { chip, status } of statuses ?? [])
      expect(exportStatus(dataset(), { chip, on: parsePeriod(period).start }).status).toBe(status);
  });

  it('that are bounds are not satisfied by what lies beyond', () => {
    expect(allows({ low: 1_000_000 }, 1_000_000, 'gt')).toBe(true);
    expect(allows({ low: 1_000_000 }, 2_000_000, 'gt')).toBe(false);
    expect(allows({ high: 400 }, 399, 'lt')).toBe(false);
  });

  it('that cannot be tested say so', () => {
    const untestable = all.filter(([, { metric }]) => !TESTABLE.includes(metric));
    expect(untestable.filter(([, { verdict }]) => verdict !== 'unverifiable')).toEqual([]);
    expect(all.filter(([, { verdict }]) => verdict === 'unverifiable').length).toBe(9);
  });
});
