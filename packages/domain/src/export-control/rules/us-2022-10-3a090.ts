import type { ControlResult, RuleTest } from '../rule-test.ts';
import { atLeast, firstMatch, type Leg, linesOf } from '../threshold.ts';

/**
 * ECCN 3A090 as first written (87 FR 62186): aggregate bidirectional transfer of 600 GB/s or more over all inputs and
 * outputs but those to volatile memory, and 4,800 or more of what is now called total processing performance. The "and"
 * is the gap through which the A800 and the H800 went.
 */
export const FIRST_LEGS: readonly Leg<ControlResult>[] = [
  { when: [atLeast('aggregate-io', 600), atLeast('performance', 4800)], result: { provision: '3A090.a' } },
];

export const US_2022_10_3A090: RuleTest = {
  id: 'us-2022-10-3a090',
  role: 'control',
  lines: linesOf(FIRST_LEGS),
  test({ specs }) {
    const { outcome, result, decided, missing } = firstMatch(specs, FIRST_LEGS);
    const answer = ({ holds: 'controlled', none: 'not-controlled', unknown: 'unknown' } as const)[outcome];
    return { outcome: answer, provision: result?.provision, decided, missing, open: [] };
  },
};
