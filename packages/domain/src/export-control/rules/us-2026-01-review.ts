import { lastDayOf } from '../../source/source.ts';
import { type RuleTest, verdict } from '../rule-test.ts';
import { below, firstMatch, type Leg, linesOf } from '../threshold.ts';
import { classify3a090 } from './us-2023-10-3a090.ts';

/**
 * The review policy of 15 January 2026 (91 FR 1684; 15 CFR 742.6(b)(10)(iii)(A)(1)): an application for a chip of 3A090.a
 * below both numbers is decided case by case, if the chip was on sale in the United States that day and the exporter
 * certifies a list of things; all others stay at a presumption of denial.
 */
const LEGS: readonly Leg<true>[] = [
  { when: [below('performance', 21_000), below('memory-bandwidth', 6500)], result: true },
];

const PUBLISHED = '2026-01-15';

export const US_2026_01_REVIEW: RuleTest = {
  id: 'us-2026-01-review',
  role: 'review',
  lines: linesOf(LEGS),
  test(product) {
    const listed = classify3a090(product.specs);
    if (product.country !== 'US' || product.market === 'in-house')
      return verdict(
        'not-applicable',
        'no-us-export',
        'it is for exports from the United States of chips that are sold',
      );
    if (listed.outcome === 'unknown')
      return { outcome: 'unknown', decided: listed.decided, missing: listed.missing, open: [] };
    if (listed.provision !== '3A090.a')
      return verdict(
        'not-applicable',
        'not-3a090-a',
        `it is for 3A090.a, and the chip is ${listed.provision ?? 'outside 3A090'}`,
      );
    if (!product.specs.dataCentre)
      return verdict(
        'not-applicable',
        'nac-open',
        'licence exception NAC is open to a product that is not for data centres',
      );
    const { outcome, decided, missing } = firstMatch(product.specs, LEGS);
    if (outcome === 'unknown') return { outcome, decided, missing, open: [] };
    const onSale =
      product.market === 'worldwide' && product.released !== undefined && lastDayOf(product.released) <= PUBLISHED;
    const open = outcome === 'holds' && !onSale ? (['us-sale'] as const) : [];
    return { outcome: outcome === 'holds' ? 'case-by-case' : 'presumption-of-denial', decided, missing, open };
  },
};
