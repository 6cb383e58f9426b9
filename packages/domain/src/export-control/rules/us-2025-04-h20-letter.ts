import { namedIn, type RuleTest, verdict } from '../rule-test.ts';
import { atLeast, firstMatch, type Leg, linesOf } from '../threshold.ts';

/** Whether a leg rests on numbers that a company told its customers, not on the letter itself. */
type Result = { readonly reported: boolean };

/** Circuits that reach the H20's own memory or interconnect bandwidth: the words of the letter to Nvidia. */
const H20: readonly Leg<Result>[] = [
  { when: [atLeast('memory-bandwidth', 4000)], result: { reported: false } },
  { when: [atLeast('chip-to-chip', 900)], result: { reported: false } },
];

/** The numbers that Intel gave its customers for its own letter of the same week (Financial Times, April 2025). */
const REPORTED: readonly Leg<Result>[] = [
  { when: [atLeast('memory-bandwidth', 1400)], result: { reported: true } },
  { when: [atLeast('aggregate-io', 1100)], result: { reported: true } },
  { when: [atLeast('memory-and-io', 1700)], result: { reported: true } },
];

const ADDRESSED = ['nvidia', 'amd', 'intel'];

/**
 * The letters of April 2025 to Nvidia, AMD and Intel. None is public. Nvidia and AMD say which product is named; Nvidia
 * adds circuits that reach the H20's bandwidth "or combination thereof"; Intel's numbers are reported. A product below
 * all of those is taken to be outside, and says on what that rests.
 */
export const US_2025_04_H20_LETTER: RuleTest = {
  id: 'us-2025-04-h20-letter',
  role: 'letter',
  lines: linesOf(H20, REPORTED),
  test(product, record) {
    const named = namedIn(record, product);
    if (named?.outcome === 'not-covered')
      return verdict('not-covered', 'reported-outside', named.note ?? 'reported to be outside');
    if (named) return verdict('licence-required', 'named', named.note ?? 'named in the letter, which gives no number');
    if (!ADDRESSED.includes(product.vendor))
      return verdict('not-covered', 'not-addressed', 'the letters went to Nvidia, AMD and Intel');
    const legs = product.vendor === 'nvidia' ? [...H20, ...REPORTED] : REPORTED;
    const { outcome, result, decided, missing } = firstMatch(product.specs, legs);
    const answer = ({ holds: 'licence-required', none: 'not-covered', unknown: 'unknown' } as const)[outcome];
    const certain = result?.reported === false || (result !== undefined && product.vendor === 'intel');
    return { outcome: answer, decided, missing, open: certain ? [] : ['reported-threshold'] };
  },
};
