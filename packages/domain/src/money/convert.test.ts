import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageRate, convert, money, OutlayError, periodEndRate, type RateSeries, roundHalfEven } from '../index.ts';

const series = (averages: [string, string, number][]): RateSeries => ({
  base: 'USD',
  quote: 'CNY',
  months: averages.map(([month, average, observations]) => ({
    month,
    average,
    observations,
    periodEnd: average,
    source: 'fed',
  })),
});

const halfYear = series([
  ['2024-01', '7.1', 21],
  ['2024-02', '7.2', 20],
  ['2024-03', '7.2', 21],
  ['2024-04', '7.25', 22],
  ['2024-05', '7.23', 22],
  ['2024-06', '7.26', 19],
]);

describe('averageRate', () => {
  it('is the mean of the daily rates: months weigh by their observations', () => {
    const rate = averageRate(halfYear, { start: '2024-01-01', end: '2024-06-30' });
    const byHand = (7.1 * 21 + 7.2 * 20 + 7.2 * 21 + 7.25 * 22 + 7.23 * 22 + 7.26 * 19) / 125;
    expect(rate.rate).toBeCloseTo(byHand, 12);
    expect(rate).toMatchObject({ observations: 125, approximate: false });
  });

  it('composes: the rate of a half-year is the weighted rate of its quarters, exactly', () => {
    const [first, second, half] = [
      ['2024-01-01', '2024-03-31'],
      ['2024-04-01', '2024-06-30'],
      ['2024-01-01', '2024-06-30'],
    ].map(([start, end]) => averageRate(halfYear, { start: start as string, end: end as string })) as [
      ReturnType<typeof averageRate>,
      ReturnType<typeof averageRate>,
      ReturnType<typeof averageRate>,
    ];
    const { exact: a } = first;
    const { exact: b } = second;
    const n = BigInt(first.observations);
    const m = BigInt(second.observations);
    const left = (a.numerator * b.denominator * n + b.numerator * a.denominator * m) * half.exact.denominator;
    const right = half.exact.numerator * a.denominator * b.denominator * (n + m);
    expect(left).toBe(right);
  });

  it('weighs a month that is cut by its share of days, and says so', () => {
    const rate = averageRate(halfYear, { start: '2024-01-01', end: '2024-02-14' });
    expect(rate.approximate).toBe(true);
    expect(rate.rate).toBeCloseTo((7.1 * 21 + (7.2 * 20 * 14) / 29) / (21 + (20 * 14) / 29), 12);
  });

  it('names the months that are missing and the span there is', () => {
    expect(() => averageRate(halfYear, { start: '2024-06-01', end: '2024-09-30' })).toThrow(
      expect.objectContaining({
        code: 'rate-missing',
        message: expect.stringContaining('2024-07, 2024-08, 2024-09'),
        hint: expect.stringContaining('2024-01 to 2024-06'),
      }),
    );
  });

  it('has period-end rates at month-ends only', () => {
    expect(periodEndRate(halfYear, { start: '2024-01-01', end: '2024-06-30' }).rate).toBe(7.26);
    expect(() => periodEndRate(halfYear, { start: '2024-01-01', end: '2024-06-28' })).toThrow(/month-ends/);
  });
});

describe('convert', () => {
  const average = averageRate(halfYear, { start: '2024-01-01', end: '2024-06-30' });

  it('goes there and back within half a unit of the finer currency', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (amount) => {
        const there = convert(money(amount, 'CNY'), 'USD', [average]);
        const back = convert(there, 'CNY', [average]);
        expect(Math.abs(back.amount - amount)).toBeLessThanOrEqual(Math.ceil(average.rate / 2));
        const again = convert(convert(money(amount, 'USD'), 'CNY', [average]), 'USD', [average]);
        expect(again.amount).toBe(amount);
      }),
    );
  });

  it('is within half a unit of the exact quotient', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (amount) => {
        const { exact } = average;
        const converted = BigInt(convert(money(amount, 'CNY'), 'USD', [average]).amount);
        const error = converted * exact.numerator - BigInt(amount) * exact.denominator;
        expect((error < 0n ? -error : error) * 2n).toBeLessThanOrEqual(exact.numerator);
      }),
    );
  });

  it('needs the rates it uses', () => {
    expect(() => convert(money(1, 'CNY'), 'USD', [])).toThrow(OutlayError);
    expect(convert(money(1, 'CNY'), 'CNY', [])).toEqual(money(1, 'CNY'));
  });
});

describe('roundHalfEven', () => {
  it.each([
    [5, 2, 2],
    [7, 2, 4],
    [-5, 2, -2],
    [-7, 2, -4],
    [1, 3, 0],
    [2, 3, 1],
    [-2, 3, -1],
  ])('%i / %i is %i', (numerator, denominator, rounded) => {
    expect(roundHalfEven({ numerator: BigInt(numerator), denominator: BigInt(denominator) })).toBe(BigInt(rounded));
  });
});
