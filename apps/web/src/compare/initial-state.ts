import type { CompareState } from './compare-state.ts';

/** What the page compares before anyone chooses: both groups in the newest half-year that is complete for both. */
export function initialState(newestHalf: string): CompareState {
  return {
    entities: ['china-three', 'us-four'],
    span: { mode: 'period', period: newestHalf, against: undefined },
    basis: 'headline',
    currency: 'USD',
    rate: 'average',
    asOf: undefined,
    share: false,
  };
}
