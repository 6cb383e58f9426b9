import { describe, expectTypeOf, it } from 'vitest';
import type { Localized } from './locale.ts';
import type { PluralForms } from './plural.ts';

describe('a missing translation', () => {
  it('does not compile', () => {
    expectTypeOf<{ en: string; ar: string }>().not.toExtend<Localized>();
    expectTypeOf<{ en: { one: string; other: string }; zh: { other: string } }>().not.toExtend<PluralForms>();
  });
});
