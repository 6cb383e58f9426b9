import type { ControlResult, RuleTest, RuleVerdict } from '../rule-test.ts';
import type { Specs } from '../specs.ts';
import { atLeast, below, firstMatch, type Leg, linesOf } from '../threshold.ts';

/**
 * ECCN 3A090 since 17 November 2023 (88 FR 73458), for products designed or marketed for data centres: paragraphs a.1,
 * a.2, b.1 and b.2 in turn. Licence exception NAC is open to what falls under b.
 */
export const DATA_CENTRE_LEGS: readonly Leg<ControlResult>[] = [
  { when: [atLeast('performance', 4800)], result: { provision: '3A090.a' } },
  { when: [atLeast('performance', 1600), atLeast('density', 5.92)], result: { provision: '3A090.a' } },
  {
    when: [atLeast('performance', 2400), below('performance', 4800), atLeast('density', 1.6), below('density', 5.92)],
    result: { provision: '3A090.b', exception: 'NAC' },
  },
  {
    when: [atLeast('performance', 1600), atLeast('density', 3.2), below('density', 5.92)],
    result: { provision: '3A090.b', exception: 'NAC' },
  },
];

/** Note 2: other products are covered from 4,800 only, whatever their density, and may go under NAC. */
const OTHER_LEGS: readonly Leg<ControlResult>[] = [
  { when: [atLeast('performance', 4800)], result: { provision: '3A090.a', exception: 'NAC' } },
];

export const US_2023_10_3A090: RuleTest = {
  id: 'us-2023-10-3a090',
  role: 'control',
  lines: linesOf(DATA_CENTRE_LEGS),
  otherLines: linesOf(OTHER_LEGS),
  test: ({ specs }) => classify3a090(specs),
};

/** Where the control list of 2023 puts a product: the review rule of 2026 and the tariff begin from it. */
export function classify3a090(specs: Specs): RuleVerdict {
  const { outcome, result, decided, missing } = firstMatch(specs, specs.dataCentre ? DATA_CENTRE_LEGS : OTHER_LEGS);
  const answer = ({ holds: 'controlled', none: 'not-controlled', unknown: 'unknown' } as const)[outcome];
  return {
    outcome: answer,
    provision: result?.provision,
    exception: result?.exception,
    decided,
    missing,
    open: [],
    ...(specs.dataCentre ? {} : { ground: 'not-data-centre', because: 'not designed or marketed for data centres' }),
  };
}
