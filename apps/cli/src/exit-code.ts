import type { ErrorCode } from '@outlay/domain';

/** The exit codes of the contract: scripts depend on them. */
export const EXIT = { done: 0, negative: 1, input: 2, missing: 3, failed: 4 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const CODES: Readonly<Record<ErrorCode, ExitCode>> = {
  'unknown-entity': EXIT.input,
  'unknown-source': EXIT.input,
  'unknown-version': EXIT.input,
  'unknown-chip': EXIT.input,
  'ambiguous-chip': EXIT.input,
  'unknown-rule': EXIT.input,
  'invalid-day': EXIT.input,
  'invalid-period': EXIT.input,
  'invalid-amount': EXIT.input,
  'invalid-currency': EXIT.input,
  'invalid-basis': EXIT.input,
  'invalid-query': EXIT.input,
  'invalid-record': EXIT.input,
  'currency-mismatch': EXIT.input,
  'figure-missing': EXIT.missing,
  'rate-missing': EXIT.missing,
  'invalid-setting': EXIT.input,
  'file-failed': EXIT.failed,
  'network-failed': EXIT.failed,
};

/** The exit code of an error. */
export function exitCodeOf(code: ErrorCode): ExitCode {
  return CODES[code];
}
