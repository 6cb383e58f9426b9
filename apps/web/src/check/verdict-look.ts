import type { Verdict } from '@outlay/domain';

/** The class and the shape of each verdict; its word is in the catalogue. Never colour alone. */
export const VERDICT_LOOK: Readonly<Record<Verdict, { readonly look: string; readonly shape: string }>> = {
  supported: { look: 'ok', shape: '✓' },
  'supported-under-other-definition': { look: 'def', shape: '◐' },
  unverifiable: { look: 'unk', shape: '?' },
  contradicted: { look: 'no', shape: '✕' },
};

/** The order in which verdicts are counted. */
export const VERDICT_ORDER = ['supported', 'supported-under-other-definition', 'unverifiable', 'contradicted'] as const;
