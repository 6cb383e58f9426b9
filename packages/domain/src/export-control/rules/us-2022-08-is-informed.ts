import type { RuleTest } from '../rule-test.ts';
import { namedIn, verdict } from '../rule-test.ts';
import { atLeast, firstMatch, type Leg, linesOf } from '../threshold.ts';

/**
 * The letters of 26 August 2022 to Nvidia and AMD. They name products; to Nvidia also circuits whose peak performance
 * and chip-to-chip bandwidth both reach about those of an A100, for which its own figures stand here (Nvidia, Form 8-K
 * of 1 September 2022).
 */
const A100: readonly Leg<true>[] = [
  { when: [atLeast('performance', 4992), atLeast('chip-to-chip', 600)], result: true },
];

export const US_2022_08_IS_INFORMED: RuleTest = {
  id: 'us-2022-08-is-informed',
  role: 'letter',
  lines: linesOf(A100),
  test(product, record) {
    const named = namedIn(record, product);
    if (named) return verdict('licence-required', 'named', named.note ?? 'named in the letter');
    if (product.vendor === 'amd')
      return verdict('unknown', 'terms-not-public', 'the letter to AMD names the MI250; its terms are not public');
    if (product.vendor !== 'nvidia')
      return verdict('not-covered', 'not-addressed', 'the letters went to Nvidia and AMD');
    const { outcome, decided, missing } = firstMatch(product.specs, A100);
    const answer = ({ holds: 'licence-required', none: 'not-covered', unknown: 'unknown' } as const)[outcome];
    return { outcome: answer, decided, missing, open: outcome === 'none' ? [] : ['reported-threshold'] };
  },
};
