import { computeBought, highest, lowest, shipments } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../src/index.ts';

const record = dataset();

/** Chips of which Epoch AI counts another format, or another rate: docs/EXPORT-CONTROL.md says why. */
const COUNTED_OTHERWISE = new Set(['google-tpu-v4', 'amd-mi250x', 'aws-trainium1', 'aws-trainium2']);

describe('H100-equivalents', () => {
  const { rows } = shipments(record, { estimator: 'Epoch AI', stage: 'delivered' });
  const counted = rows.filter(
    ({ statedH100Equivalents, compute }) => statedH100Equivalents !== null && compute !== null,
  );

  it('are those of Epoch AI within 3 %, in more than ninety of its rows', () => {
    const compared = counted.filter(({ product }) => !COUNTED_OTHERWISE.has(product ?? ''));
    expect(compared.length).toBeGreaterThan(90);
    for (const { id, units, compute, statedH100Equivalents } of compared) {
      const [stated, middle] = [statedH100Equivalents as number, units?.amount as number];
      const perUnit = (end: number | undefined, count: number | undefined) =>
        ((end ?? Number.NaN) / (count ?? Number.NaN)) * middle;
      const range = compute?.h100Equivalents ?? {};
      const least = range.amount ?? perUnit(lowest(range), units?.low);
      const most = range.amount ?? perUnit(highest(range), units?.high);
      expect(stated, id).toBeGreaterThan(least * 0.97 - 60);
      expect(stated, id).toBeLessThan(most * 1.03 + 60);
    }
  });

  it('name what is counted otherwise', () => {
    const differing = counted.filter(({ compute, statedH100Equivalents }) => {
      const amount = compute?.h100Equivalents.amount;
      return amount !== undefined && Math.abs(amount / (statedH100Equivalents as number) - 1) > 0.025;
    });
    for (const { product } of differing.filter(({ statedH100Equivalents: stated }) => (stated ?? 0) > 5000))
      expect([...COUNTED_OTHERWISE]).toContain(product);
  });
});

describe('compute bought', () => {
  it('of the parts is that of the whole, and a total is not added to its parts', () => {
    const { estimators } = computeBought(record, { period: '2025', estimator: 'IDC' });
    expect(estimators[0]?.china?.units).toEqual({
      amount: 2_200_000 + 160_000 + 812_000 + 265_000 + 116_000 + 116_000,
    });
    expect(estimators[0]?.china?.without.map(({ product }) => product)).toContain('all Nvidia accelerators');
  });

  it('is ordered in every range, for every year, stage and estimator', () => {
    for (const period of ['2022', '2023', '2024', '2025', '2022..2025', '2026', '2022..2026']) {
      for (const stage of ['delivered', 'ordered', 'expected', 'held', 'licensed', 'approved', 'produced'] as const) {
        for (const { buyers, china, unitedStates, ratio } of computeBought(record, { period, stage }).estimators) {
          const sums = [...buyers, ...(china ? [china] : []), ...(unitedStates ? [unitedStates] : [])];
          const ranges = [
            ratio,
            ...sums.flatMap(({ units, compute }) => [units, compute?.performance, compute?.h100Equivalents]),
          ];
          for (const range of ranges) {
            const bounds = [range?.low, range?.amount, range?.high].filter((bound) => bound !== undefined);
            expect([...bounds].sort((left, right) => left - right)).toEqual(bounds);
          }
        }
      }
    }
  });

  it('says where an estimator counts no chips of Chinese vendors', () => {
    const codes = (period: string, estimator: string) =>
      computeBought(record, { period, estimator }).caveats.map(({ code }) => code);
    expect(codes('2024', 'Epoch AI')).toContain('no-chinese-vendors');
    expect(codes('2025', 'IDC')).not.toContain('no-chinese-vendors');
  });

  it('as of a day knows only what was public', () => {
    expect(
      computeBought(record, { period: '2024', asOf: '2024-12-31' }).estimators.map(({ estimator }) => estimator),
    ).toEqual(['Omdia']);
    expect(computeBought(record, { period: '2024', asOf: '2024-11-30' }).estimators).toEqual([]);
  });
});
