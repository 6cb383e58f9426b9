import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  contains,
  dayCount,
  dayFromNumber,
  dayNumber,
  firstDayOfMonth,
  lastDayOfMonth,
  OutlayError,
  overlap,
  parsePeriod,
  period,
  periodInWords,
  periodLabel,
  splitPeriod,
  tiles,
  yearBefore,
} from '../index.ts';

const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') }).map(dayFromNumber);
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 1500 }))
  .map(([start, days]) => ({ start, end: addDays(start, days) }));

describe('days', () => {
  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-6-1', '24-06-01', '', 'today', '2024-00-10', '0024-01-01'])(
    'refuses "%s"',
    (text) => {
      expect(() => dayNumber(text)).toThrow(expect.objectContaining({ code: 'invalid-day' }));
    },
  );

  it('are those of the calendar, all of two hundred years', () => {
    const wrong: string[] = [];
    let number = dayNumber('1900-01-01');
    for (const at = new Date('1900-01-01T00:00Z'); at.getUTCFullYear() <= 2100; at.setUTCDate(at.getUTCDate() + 1)) {
      const text = at.toISOString().slice(0, 10);
      const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
      const next = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
      if (dayNumber(text) !== number || dayFromNumber(number) !== text) wrong.push(text);
      if (firstDayOfMonth(year, month) !== `${text.slice(0, 7)}-01` || lastDayOfMonth(year, month) !== next)
        wrong.push(`month of ${text}`);
      number += 1;
    }
    expect(wrong).toEqual([]);
    expect([firstDayOfMonth(2024, 0), lastDayOfMonth(2024, 13)]).toEqual(['2023-12-01', '2025-01-31']);
  });

  it('counts there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (one, count) => {
        expect(addDays(addDays(one, count), -count)).toBe(one);
      }),
    );
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-h2', '2024-07-01', '2024-12-31'],
    ['2024Q2', '2024-04-01', '2024-06-30'],
    ['2024 Q4', '2024-10-01', '2024-12-31'],
    ['2024-9M', '2024-01-01', '2024-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-06-28', '2024-06-28', '2024-06-28'],
    ['2024-01-29..2024-04-28', '2024-01-29', '2024-04-28'],
    ['2019-Q1..2026-Q2', '2019-01-01', '2026-06-30'],
  ])('%s is %s..%s', (text, start, end) => expect(parsePeriod(text)).toEqual({ start, end }));

  it.each([
    '2024-Q5',
    '2024-H3',
    '2024-13',
    '2024-02-30',
    '2024-06-30..2024-01-01',
    'H1',
    '24-H1',
    '2024-Q',
    'FY2024',
    '2024-01-01..',
    '0024',
    '9999',
    '2024-H1..2023-H1',
    '2024..2025..2026',
    '',
  ])('refuses "%s"', (text) => {
    expect(() => parsePeriod(text)).toThrow(OutlayError);
  });

  it('reads every label it writes', () => {
    fc.assert(
      fc.property(span, (one) => {
        expect(parsePeriod(periodLabel(one))).toEqual(one);
      }),
    );
  });

  it('never fails with anything but its own error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-?[QHM\d]{0,3}(\.\.)?[\d-]{0,10}$/)), (text) => {
        try {
          const { start, end } = parsePeriod(text);
          expect(start <= end).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(OutlayError);
        }
      }),
    );
  });
});

describe('periods', () => {
  it('of a year before end February where February ends', () => {
    expect(yearBefore(period('2025-02-01', '2025-02-28'))).toEqual(period('2024-02-01', '2024-02-29'));
    expect(yearBefore(parsePeriod('2024-H1'))).toEqual(parsePeriod('2023-H1'));
  });

  it('split into quarters that tile them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 0, max: 6 }), (year, more) => {
        const years = { start: `${year}-01-01`, end: `${year + more}-12-31` };
        for (const by of ['quarter', 'half', 'year'] as const) expect(tiles(years, splitPeriod(years, by))).toBe(true);
      }),
    );
  });

  it('overlap in days that both contain', () => {
    fc.assert(
      fc.property(span, span, (left, right) => {
        const shared = overlap(left, right);
        if (!shared) return;
        expect(contains(left, shared) && contains(right, shared)).toBe(true);
        expect(dayCount(shared)).toBeLessThanOrEqual(Math.min(dayCount(left), dayCount(right)));
      }),
    );
  });

  it('do not tile with a hole, an overlap, or nothing', () => {
    const year = parsePeriod('2024');
    const [q1, q2, q3, q4] = splitPeriod(year, 'quarter') as [typeof year, typeof year, typeof year, typeof year];
    expect(tiles(year, [q1, q2, q4])).toBe(false);
    expect(tiles(year, [q1, q2, parsePeriod('2024-H1'), q3, q4])).toBe(false);
    expect(tiles(year, [])).toBe(false);
  });

  it.each([
    ['2024-H1', 'First half of 2024'],
    ['2026-Q3', 'Third quarter of 2026'],
    ['2024', 'Year 2024'],
    ['2024-01-29..2024-04-28', '2024-01-29 to 2024-04-28'],
  ])('%s is "%s" in words', (label, words) => expect(periodInWords(parsePeriod(label))).toBe(words));
});
