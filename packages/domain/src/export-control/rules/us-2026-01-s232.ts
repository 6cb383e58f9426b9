import type { RuleTest } from '../rule-test.ts';
import { above, below, firstMatch, type Leg, linesOf } from '../threshold.ts';

/**
 * The duty of 25 % on semiconductors imported into the United States (Proclamation 11002; HTSUS 9903.79.01). Its two
 * bands lie around the H200 and the MI325X, which must pass a laboratory there on their way to China. All bounds are
 * strict.
 */
const BANDS: readonly Leg<true>[] = [
  {
    when: [
      above('performance', 14_000),
      below('performance', 17_500),
      above('memory-bandwidth', 4500),
      below('memory-bandwidth', 5000),
    ],
    result: true,
  },
  {
    when: [
      above('performance', 20_800),
      below('performance', 21_100),
      above('memory-bandwidth', 5800),
      below('memory-bandwidth', 6200),
    ],
    result: true,
  },
];

export const US_2026_01_S232: RuleTest = {
  id: 'us-2026-01-s232',
  role: 'duty',
  lines: linesOf(BANDS),
  test({ specs }) {
    const { outcome, decided, missing } = firstMatch(specs, BANDS);
    const answer = ({ holds: 'tariff-25', none: 'no-tariff', unknown: 'unknown' } as const)[outcome];
    return { outcome: answer, decided, missing, open: [] };
  },
};
