/**
 * Every way a question to Outlay can fail. The prefix before the first hyphen is not parsed; maps to exit codes,
 * HTTP and tRPC codes are written over this list, so a new code cannot be forgotten by any of them.
 */
export const ERROR_CODES = [
  'unknown-entity',
  'unknown-source',
  'unknown-version',
  'unknown-chip',
  'ambiguous-chip',
  'unknown-rule',
  'invalid-day',
  'invalid-period',
  'invalid-amount',
  'invalid-currency',
  'invalid-basis',
  'invalid-query',
  'invalid-record',
  'currency-mismatch',
  'figure-missing',
  'rate-missing',
  'invalid-setting',
  'file-failed',
  'network-failed',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Marks the errors of every copy of this package: a program may hold two, in files that were bundled apart. */
const BRAND = Symbol.for('outlay.error');

/**
 * The one error class of Outlay: a code for programs, a sentence for people, a hint that says what to do next,
 * and the facts it was made from.
 *
 * @example
 * new OutlayError('invalid-period', '"2024-Q5" is no period', { hint: 'Quarters are Q1 to Q4' }).code // => 'invalid-period'
 */
export class OutlayError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  readonly [BRAND] = true;
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    more: { hint?: string; facts?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'OutlayError';
    this.code = code;
    this.hint = more.hint;
    this.facts = more.facts ?? {};
  }
}
