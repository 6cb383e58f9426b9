import { namedIn, type RuleTest, verdict } from '../rule-test.ts';
import { atLeast, firstMatch, type Leg, linesOf } from '../threshold.ts';

/**
 * The notice of 23 October 2023 to Nvidia: the coming rule applies at once to products designed or marketed for data
 * centres with a total processing performance of 4,800 or more (Nvidia, Form 8-K of 24 October 2023).
 */
const LEGS: readonly Leg<true>[] = [{ when: [atLeast('performance', 4800)], result: true }];

export const US_2023_10_IMMEDIATE: RuleTest = {
  id: 'us-2023-10-immediate',
  role: 'letter',
  lines: linesOf(LEGS),
  test(product, record) {
    if (product.vendor !== 'nvidia') return verdict('not-covered', 'not-addressed', 'the notice went to Nvidia');
    const named = namedIn(record, product);
    if (named) return verdict('licence-required', 'named', named.note ?? 'named in the filing');
    if (!product.specs.dataCentre)
      return verdict('not-covered', 'not-data-centre', 'not designed or marketed for data centres');
    const { outcome, decided, missing } = firstMatch(product.specs, LEGS);
    const answer = ({ holds: 'licence-required', none: 'not-covered', unknown: 'unknown' } as const)[outcome];
    return { outcome: answer, decided, missing, open: [] };
  },
};
