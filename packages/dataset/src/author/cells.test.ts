import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountCell, convenienceCell, periodCell } from './cells.ts';

describe('amountCell', () => {
  it('reads whole currency units', () => {
    expect(amountCell('0')).toEqual({ value: 0 });
    expect(amountCell('11153000000')).toEqual({ value: 11_153_000_000 });
  });

  it.each([
    ['-3', '"-3" is negative'],
    ['2.5', '"2.5" is a fraction'],
    ['1.5e9', '"1.5e9" is written with an exponent'],
    ['1,500', '"1,500" has separators or leading zeros'],
    ['1 500', '"1 500" has separators or leading zeros'],
    ['007', '"007" has separators or leading zeros'],
    ['９', '"９" is no whole number'],
    ['NaN', '"NaN" is no whole number'],
    ['Infinity', '"Infinity" is no whole number'],
    ['0x10', '"0x10" is no whole number'],
    ['9007199254740992', '"9007199254740992" is beyond the safe integers'],
  ])('refuses %s', (text, problem) => expect(amountCell(text).problem).toBe(problem));

  it('reads back every amount that was written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => void expect(amountCell(String(amount))).toEqual({ value: amount })),
    );
  });

  it('never throws, and takes nothing but plain digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cell = amountCell(text);
        if (cell.problem === undefined) expect(String(cell.value)).toBe(text);
      }),
    );
  });
});

describe('convenienceCell', () => {
  it('reads a currency and an amount', () => {
    expect(convenienceCell('USD 1545000000')).toEqual({ value: { currency: 'USD', amount: 1_545_000_000 } });
  });

  it.each(['USD', '1545000000', 'USD1545', 'usd 1545', 'USD 1.5', 'USD  15'])('refuses %s', (text) => {
    expect(convenienceCell(text).problem).toBeDefined();
  });

  it('never throws', () => void fc.assert(fc.property(fc.string(), (text) => void convenienceCell(text))));
});

describe('periodCell', () => {
  const march = { kind: 'months', yearEndMonth: 3 } as const;

  it('reads fiscal labels by the calendar, and everything else as it stands', () => {
    expect(periodCell('FY2025-Q1', march).value).toEqual({ start: '2024-04-01', end: '2024-06-30' });
    expect(periodCell('2024-H1', march).value).toEqual({ start: '2024-01-01', end: '2024-06-30' });
    expect(periodCell('2024-01-29..2024-04-28', march).value).toEqual({ start: '2024-01-29', end: '2024-04-28' });
  });

  it.each([
    ['FY2025-Q5', march, '"FY2025-Q5" is no fiscal label'],
    ['2024-Q5', march, '"2024-Q5" is no period'],
    ['2024-06-31', march, '"2024-06-31" is no day of the calendar'],
    ['2024-06-30..2024-01-01', march, 'the period 2024-06-30..2024-01-01 ends before it starts'],
    ['FY2025-Q1', undefined, '"FY2025-Q1" is a fiscal label, and a group has no fiscal calendar'],
  ])('refuses %s', (text, calendar, problem) => expect(periodCell(text, calendar).problem).toBe(problem));

  it('never throws', () => {
    const label = fc.stringMatching(/^(FY)?\d{0,5}-?[QHM0-9]{0,3}(\.\.\d{4}-\d{2}-\d{2})?$/);
    fc.assert(fc.property(fc.oneof(fc.string(), label), (text) => void periodCell(text, march)));
  });
});
