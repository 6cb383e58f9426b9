import type { ControlResult, RuleTest } from '../rule-test.ts';
import type { Leg } from '../threshold.ts';
import { US_2022_08_IS_INFORMED } from './us-2022-08-is-informed.ts';
import { FIRST_LEGS, US_2022_10_3A090 } from './us-2022-10-3a090.ts';
import { DATA_CENTRE_LEGS, US_2023_10_3A090 } from './us-2023-10-3a090.ts';
import { US_2023_10_IMMEDIATE } from './us-2023-10-immediate.ts';
import { US_2025_04_H20_LETTER } from './us-2025-04-h20-letter.ts';
import { US_2026_01_REVIEW } from './us-2026-01-review.ts';
import { US_2026_01_S232 } from './us-2026-01-s232.ts';

/** The tests of the rules and letters that decide, one file for each version. A new one is a file and a line here. */
export const RULE_TESTS: readonly RuleTest[] = [
  US_2022_08_IS_INFORMED,
  US_2022_10_3A090,
  US_2023_10_IMMEDIATE,
  US_2023_10_3A090,
  US_2025_04_H20_LETTER,
  US_2026_01_REVIEW,
  US_2026_01_S232,
];

/**
 * The legs of each version of the control list, for data-centre products: what a plane of two numbers can show of it. The ids are
 * written out, so that a bundler leaves the rules out of a program that asks for none.
 */
export const CONTROL_LEGS: Readonly<Record<string, readonly Leg<ControlResult>[]>> = {
  'us-2022-10-3a090': FIRST_LEGS,
  'us-2023-10-3a090': DATA_CENTRE_LEGS,
};
