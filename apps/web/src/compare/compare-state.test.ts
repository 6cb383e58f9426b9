import { BASIS_CHOICES, CURRENCIES, RATE_KINDS } from '@outlay/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompareState, decodeState, encodeState } from './compare-state.ts';
import { initialState } from './initial-state.ts';

const fallback = initialState('2026-H1');

const word = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const period = fc.oneof(
  fc.constantFrom('2024', '2024-H1', '2026-Q2', 'alibaba:FY2025-Q1', '2024-01-01..2024-06-30'),
  fc.stringMatching(/^\S+$/).filter((text) => text.isWellFormed()),
);
const state: fc.Arbitrary<CompareState> = fc.record({
  entities: fc.array(word, { minLength: 1, maxLength: 8 }),
  span: fc.oneof(
    fc.record({ mode: fc.constant('period' as const), period, against: fc.option(period, { nil: undefined }) }),
    fc.record({
      mode: fc.constant('range' as const),
      from: period,
      to: period,
      by: fc.constantFrom('quarter' as const, 'half' as const, 'year' as const),
    }),
  ),
  basis: fc.constantFrom(...BASIS_CHOICES),
  currency: fc.constantFrom(...CURRENCIES, 'reported' as const),
  rate: fc.constantFrom(...RATE_KINDS),
  asOf: fc.option(fc.constantFrom('2024-08-26', '2026-11-23'), { nil: undefined }),
  share: fc.boolean(),
});

describe('the state of a comparison', () => {
  it('comes back from its address as it went in', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(decodeState(new URLSearchParams(encodeState(one).toString()), fallback)).toEqual(one);
      }),
    );
  });

  it('has one address, the shortest', () => {
    expect(encodeState(fallback).toString()).toBe('e=china-three&e=us-four&period=2026-H1');
    fc.assert(
      fc.property(state, (one) => {
        const address = encodeState(one).toString();
        expect(encodeState(decodeState(new URLSearchParams(address), fallback)).toString()).toBe(address);
      }),
    );
  });

  it.each([
    ['', {}],
    ['e=baidu', { entities: ['baidu'] }],
    ['e=baidu,alibaba&e=meta&e=', { entities: ['baidu', 'alibaba', 'meta'] }],
    ['period=2024', { span: { mode: 'period', period: '2024', against: undefined } }],
    ['against=2024-H1', { span: { mode: 'period', period: '2026-H1', against: '2024-H1' } }],
    ['from=2019-Q1&to=2026-Q2', { span: { mode: 'range', from: '2019-Q1', to: '2026-Q2', by: 'quarter' } }],
    ['from=2019-Q1', {}],
    ['currency=cny&rate=period-end&share=1', { currency: 'CNY', rate: 'period-end', share: true }],
    ['currency=Reported', { currency: 'reported' }],
    ['basis=nonsense', { basis: 'nonsense' }],
    ['asof=&basis=&share=0', {}],
  ])('reads ?%s', (address, change) => {
    expect(decodeState(new URLSearchParams(address), fallback)).toEqual({ ...fallback, ...change });
  });

  it('knows what "over time" means before a span is chosen', () => {
    const whole = { mode: 'range', from: '2019-Q1', to: '2026-Q3', by: 'quarter' } as const;
    const sent = new URLSearchParams('e=china-three&mode=range&period=2026-H1&against=');
    expect(decodeState(sent, fallback, whole).span).toEqual(whole);
    expect(decodeState(sent, fallback).span).toEqual(fallback.span);
  });

  it('reads any address without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeState(new URLSearchParams(text), fallback).entities.length).toBeGreaterThan(0);
      }),
    );
  });
});
