import type { Figure } from '../../figure/figure.ts';
import type { MoneyRange } from '../../money/money-range.ts';
import { highest, lowest } from '../../number/range.ts';
import type { Reading } from './reconciliation.ts';
import type { Span } from './search.ts';
import type { StatedGrowth } from './stated-growth.ts';

/** What was stated: an amount within a span and its middle, growth, or both. */
export type Stated = { readonly amount: Span; readonly middle: number; readonly growth?: StatedGrowth | undefined };

/** Whether an amount was stated at all, and not growth alone. */
export function isBounded({ amount }: Stated): boolean {
  return Number.isFinite(amount.low) || Number.isFinite(amount.high);
}

/** Whether a total lies in the span, and how far it is from its nearer end. */
export function fitOf({ value }: Figure, within: Span): Pick<Reading, 'fits' | 'distance'> {
  const low = lowest(value) ?? Number.NEGATIVE_INFINITY;
  const high = highest(value) ?? Number.POSITIVE_INFINITY;
  if (low >= within.high) return { fits: 'outside', distance: low - within.high };
  if (high < within.low) return { fits: 'outside', distance: high - within.low };
  return { fits: low >= within.low && high < within.high ? 'inside' : 'overlap', distance: 0 };
}

/** How far a total lies from the middle of what was stated; nothing where no amount was. */
export function offBy(value: MoneyRange, { middle }: Stated): number {
  return Number.isFinite(middle) ? Math.abs((value.amount ?? value.low ?? value.high ?? 0) - middle) : 0;
}
