import type { RuleTest } from '../rule-test.ts';
import { US_2022_08_IS_INFORMED } from './us-2022-08-is-informed.ts';
import { US_2022_10_3A090 } from './us-2022-10-3a090.ts';
import { US_2023_10_3A090 } from './us-2023-10-3a090.ts';
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
