import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chipSchema,
  computePerUnit,
  denseOf,
  NUMBER_FORMAT_NAMES,
  performanceDensity,
  totalProcessingPerformance,
  wideProcessingPerformance,
} from '../index.ts';

describe('total processing performance', () => {
  it.each([
    [{ fp16: 312, int8: 624 }, 4992],
    [{ fp16: 989.5, fp8: 1979, tf32: 494.5, fp64: 33.5 }, 15_832],
    [{ fp8: 4500, fp4: 14_000 }, 56_000],
    [{ fp16: 671, fp8: 2517, fp4: 2517, tf32: 671 }, 20_136],
    [{ fp16: 330.3 }, 5284.8],
    [{ int16: 205, int8: 825 }, 6600],
  ])('of %j is %d', (rates, expected) => expect(totalProcessingPerformance(rates)?.value).toBe(expected));

  it('of 600 TOPS at 8 bits, or of 300 TFLOPS at 16, is the 4,800 of the worked example of the rule', () => {
    expect(totalProcessingPerformance({ int8: 600 })?.value).toBe(4800);
    expect(totalProcessingPerformance({ fp16: 300 })?.value).toBe(4800);
  });

  it('leaves TF32 out, and is not known where nothing else is', () => {
    expect(totalProcessingPerformance({ fp16: 667, tf32: 667 })?.value).toBe(10_672);
    expect(totalProcessingPerformance({ tf32: 100 })).toBeUndefined();
    expect(totalProcessingPerformance({})).toBeUndefined();
  });

  it('never falls when a rate rises', () => {
    const rate = fc.double({ min: 0.1, max: 1e5, noNaN: true }).map((value) => Number(value.toFixed(1)) + 0.1);
    fc.assert(
      fc.property(fc.constantFrom(...NUMBER_FORMAT_NAMES), rate, rate, rate, (format, base, one, more) => {
        const before = totalProcessingPerformance({ fp16: base, [format]: Number(one.toFixed(1)) })?.value ?? 0;
        const after = totalProcessingPerformance({ fp16: base, [format]: Number((one + more).toFixed(1)) })?.value ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('in H100-equivalents counts no 4-bit arithmetic', () => {
    expect(wideProcessingPerformance({ fp8: 4500, fp4: 14_000 })?.value).toBe(36_000);
    expect(computePerUnit([{ dense: { fp8: 1979 } }])).toEqual({
      performance: { amount: 15_832 },
      h100Equivalents: { amount: 1 },
    });
    expect(computePerUnit([{ dense: { fp8: 1979 } }, { dense: { fp8: 296 } }])?.performance).toEqual({
      low: 2368,
      high: 15_832,
    });
    expect(computePerUnit([{ dense: { fp8: 1979 } }, { dense: {} }])).toBeUndefined();
    expect(computePerUnit([])).toBeUndefined();
  });
});

describe('performance density', () => {
  it('is performance by area, and unknown where either is', () => {
    expect(performanceDensity(totalProcessingPerformance({ fp8: 296 }), 814)?.value.toFixed(2)).toBe('2.91');
    expect(performanceDensity(totalProcessingPerformance({ fp8: 296 }), undefined)).toBeUndefined();
    expect(performanceDensity(undefined, 814)).toBeUndefined();
    expect(() => performanceDensity(totalProcessingPerformance({ fp8: 1 }), 0)).toThrow(/a die area of 0/);
  });
});

describe('a sparse rate', () => {
  const chip = { id: 'acme-one', vendor: 'acme', name: 'One', model: 'One', market: 'worldwide', dataCentre: true };
  const rest = { memory: {}, links: {}, sources: ['sheet'], confidence: 'B' };
  const parse = (dense: object, sparse: object) => chipSchema.safeParse({ ...chip, ...rest, dense, sparse });

  it('stands beside the dense one as twice it', () => {
    expect(parse({ fp8: 1979 }, { fp8: 3958 }).success).toBe(true);
    expect(denseOf({ sparse: 3352 })).toBe(1676);
  });

  it.each([
    [{ fp8: 3958 }, { fp8: 3958 }, /the sparse rate 3958 stands as the dense one; the dense rate is half of it, 1979/],
    [{ fp4: 1676 }, { fp4: 3958 }, /3958 is not twice 1676/],
  ])('is refused as a dense one: %j beside %j', (dense, sparse, message) => {
    expect(parse(dense, sparse).error?.issues[0]?.message).toMatch(message);
  });
});
