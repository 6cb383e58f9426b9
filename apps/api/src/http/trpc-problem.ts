import type { Problem } from './problem.ts';

/** JSON-RPC's code for a request that is not valid, which tRPC's clients expect beside the words. */
const JSON_RPC = { invalid: -32_600, busy: -32_029, internal: -32_603 } as const;

/** A failure that happened before the router was reached, in the envelope that its clients read. */
export function trpcProblem({ status, details }: Problem) {
  const code = status === 429 ? JSON_RPC.busy : status >= 500 ? JSON_RPC.internal : JSON_RPC.invalid;
  return {
    error: {
      message: details.message,
      code,
      data: { code: details.code.toUpperCase().replaceAll('-', '_'), httpStatus: status, error: details },
    },
  };
}
