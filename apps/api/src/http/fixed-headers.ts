import type { Settings } from '../settings.ts';

/**
 * The headers of every answer: nothing here is a page that runs scripts, may be framed, or should be guessed to be of
 * another type; anybody may embed what they fetch.
 */
export function fixedHeaders({ OUTLAY_PUBLIC_URL }: Settings): Readonly<Record<string, string>> {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(OUTLAY_PUBLIC_URL?.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}
