import { expectTypeOf, it } from 'vitest';
import { add, type Money, money } from '../index.ts';

it('does not compile a sum of two currencies', () => {
  expectTypeOf(add(money(1, 'CNY'), money(2, 'CNY'))).toEqualTypeOf<Money<'CNY'>>();
  // @ts-expect-error yuan and dollars cannot be added
  add(money(1, 'CNY'), money(2, 'USD'));
});
