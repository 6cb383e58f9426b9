import { z } from 'zod';
import { schema } from '../schema.ts';
import type { Basis } from './basis.ts';

/**
 * The only ways from one basis to another: each names what is added or taken away, and that must be on record as
 * observations of its own. A move without a bridge is refused, not guessed.
 */
export const BRIDGES = {
  'finance-lease-principal': {
    from: 'cash-ppe-net',
    to: 'incl-finance-leases',
    metric: 'finance-lease-principal',
    sign: 1,
  },
  'ppe-proceeds': { from: 'cash-ppe', to: 'cash-ppe-net', metric: 'ppe-proceeds', sign: -1 },
} as const satisfies Record<string, { from: Basis; to: Basis; metric: string; sign: 1 | -1 }>;

export const bridgeSchema = schema(() =>
  z.enum(Object.keys(BRIDGES) as [keyof typeof BRIDGES, ...(keyof typeof BRIDGES)[]]),
);

export type BridgeName = z.infer<typeof bridgeSchema>;

/** What a bridge adds or takes away, in words. */
export const BRIDGE_WORDS: Readonly<Record<BridgeName, string>> = {
  'finance-lease-principal': 'principal payments on finance leases',
  'ppe-proceeds': 'proceeds from sales and incentives',
};
