import type { CallToolResult } from '@modelcontextprotocol/server';
import { type ErrorDetails, errorDetails } from '@outlay/api';
import { TRPCError } from '@trpc/server';
import type { Log } from './log.ts';

/** Which tool answers as a procedure of the contract does. */
const TOOL_OF: readonly (readonly [RegExp, string])[] = [
  [/\bcompanies\.list and groups\.list\b|\b(?:companies|groups)\.list\b/g, 'the companies tool'],
  [/\bsources\.list\b/g, 'the sources tool'],
  [/\bcapex\.gaps\b/g, 'the gaps tool'],
  [/\brates\.get\b/g, 'the convert tool'],
  [/\bchips\.list\b/g, 'the chips tool'],
  [/\bshipments\.list\b/g, 'the shipments tool'],
  [/\bdeals\.list\b/g, 'the deals tool'],
];

/** An error in the words in which it is told over HTTP: code, message, hint. What nobody foresaw is logged. */
export function failureDetails(error: unknown, log: Log): ErrorDetails {
  const known = error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error });
  const { hint, ...details } = errorDetails(known, undefined);
  if (details.code === 'internal') log(known.cause?.stack ?? known.message);
  return hint === undefined ? details : { ...details, hint: inToolWords(hint) };
}

function inToolWords(hint: string): string {
  return TOOL_OF.reduce((words, [procedure, tool]) => words.replace(procedure, tool), hint);
}

/** An error as the result of a tool. */
export function failure(error: unknown, log: Log): CallToolResult {
  const { code, message, hint } = failureDetails(error, log);
  return {
    isError: true,
    content: [{ type: 'text', text: `${code}: ${message}${hint ? `\n${hint}` : ''}` }],
    structuredContent: { code, message, ...(hint ? { hint } : {}) },
  };
}
