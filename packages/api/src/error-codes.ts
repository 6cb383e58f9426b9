import type { ErrorCode } from '@outlay/domain';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';

/** How each error of the domain is told over tRPC, and so over HTTP. A new code that is not here does not compile. */
export const TRPC_CODES: Readonly<Record<ErrorCode, TRPC_ERROR_CODE_KEY>> = {
  'unknown-entity': 'NOT_FOUND',
  'unknown-source': 'NOT_FOUND',
  'unknown-version': 'NOT_FOUND',
  'unknown-chip': 'NOT_FOUND',
  'ambiguous-chip': 'BAD_REQUEST',
  'unknown-rule': 'NOT_FOUND',
  'invalid-day': 'BAD_REQUEST',
  'invalid-period': 'BAD_REQUEST',
  'invalid-amount': 'BAD_REQUEST',
  'invalid-currency': 'BAD_REQUEST',
  'invalid-basis': 'BAD_REQUEST',
  'invalid-query': 'BAD_REQUEST',
  'invalid-record': 'BAD_REQUEST',
  'currency-mismatch': 'BAD_REQUEST',
  'figure-missing': 'NOT_FOUND',
  'rate-missing': 'NOT_FOUND',
  'invalid-setting': 'INTERNAL_SERVER_ERROR',
  'file-failed': 'INTERNAL_SERVER_ERROR',
  'network-failed': 'INTERNAL_SERVER_ERROR',
};
