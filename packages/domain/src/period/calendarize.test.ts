import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayCount, OutlayError, shareOfDays, snapToQuarters } from '../index.ts';

describe('snapToQuarters', () => {
  it.each([
    ['Apple, 14 weeks', '2022-09-25', '2022-12-31', '2022-10-01', '2022-12-31'],
    ['Apple', '2023-12-31', '2024-03-30', '2024-01-01', '2024-03-31'],
    ['Intel', '2023-01-01', '2023-04-01', '2023-01-01', '2023-03-31'],
    ['a year', '2022-09-25', '2023-09-30', '2022-10-01', '2023-09-30'],
  ])('%s stands for the calendar quarters', (_who, start, end, from, to) => {
    expect(snapToQuarters({ start, end })).toEqual({ start: from, end: to });
  });

  it.each([
    ['Nvidia', '2024-01-29', '2024-04-28'],
    ['Oracle', '2024-03-01', '2024-05-31'],
    ['a few days', '2024-03-30', '2024-04-02'],
  ])('%s does not', (_who, start, end) => expect(snapToQuarters({ start, end })).toBeUndefined());
});

describe('shareOfDays', () => {
  it('conserves the total however the days are cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 5 }),
        (amount, cuts) => {
          const whole = { start: '2024-01-29', end: '2024-04-28' };
          const bounds = [0, ...cuts.sort((left, right) => left - right), dayCount(whole)];
          const parts = bounds.slice(1).map((end, index) => ({
            start: addDays(whole.start, bounds[index] as number),
            end: addDays(whole.start, end - 1),
          }));
          expect(parts.reduce((total, part) => total + shareOfDays(amount, whole, part), 0)).toBe(amount);
        },
      ),
    );
  });

  it('refuses days outside', () => {
    expect(() =>
      shareOfDays(1, { start: '2024-01-01', end: '2024-01-31' }, { start: '2024-01-31', end: '2024-02-01' }),
    ).toThrow(OutlayError);
  });
});
