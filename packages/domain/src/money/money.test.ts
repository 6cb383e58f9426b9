import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, money, moneySchema, OutlayError, parseCurrency, subtract, sum } from '../index.ts';

describe('money', () => {
  it.each([
    [1.5, 'a fraction'],
    [Number.NaN, 'not a number'],
    [Number.POSITIVE_INFINITY, 'not finite'],
    [2 ** 53, 'beyond the safe integers'],
  ])('refuses %s: %s', (amount) => {
    expect(() => money(amount, 'CNY')).toThrow(OutlayError);
    expect(moneySchema.safeParse({ amount, currency: 'CNY' }).success).toBe(false);
  });

  it('refuses two currencies at run time, for parsed data', () => {
    const parsed = moneySchema.parse({ amount: 1, currency: 'USD' });
    const other = moneySchema.parse({ amount: 1, currency: 'CNY' });
    expect(() => add(parsed, other)).toThrow(/USD and CNY cannot be combined/);
    expect(() => subtract(parsed, other)).toThrow(expect.objectContaining({ code: 'currency-mismatch' }));
  });

  it('refuses a sum that leaves the safe integers, and an empty one', () => {
    expect(() => add(money(Number.MAX_SAFE_INTEGER, 'USD'), money(1, 'USD'))).toThrow(OutlayError);
    expect(() => sum([])).toThrow(/at least one/);
  });

  it('has no negative zero', () => expect(Object.is(money(-0, 'USD').amount, 0)).toBe(true));

  it('adds in any order, and takes away what it added', () => {
    const amount = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
        const all = amounts.map((one) => money(one, 'CNY'));
        expect(sum(all)).toEqual(sum([...all].reverse()));
        expect(subtract(sum([...all, money(7, 'CNY')]), money(7, 'CNY'))).toEqual(sum(all));
      }),
    );
  });

  it.each([
    ['rmb', 'CNY'],
    ['yuan', 'CNY'],
    ['bitcoin', 'USD'],
  ])('does not guess the currency of "%s", and says which there are', (text, hinted) => {
    expect(() => parseCurrency(text)).toThrow(
      expect.objectContaining({ code: 'invalid-currency', hint: expect.stringContaining(hinted) }),
    );
  });
});
