import { periodLabel } from '@outlay/domain';
import type { Half, Side } from './home-answer.ts';

/** Where on the page the derivation of a total stands. */
export function panelId({ period }: Half, side: Side): string {
  return `how-${side}-${periodLabel(period).toLowerCase()}`;
}

/** Where on the page the total on cash purchases is derived. */
export const CASH_PANEL = 'how-cash';

/** Where on the page the ratio of a half-year is explained. */
export function ratioPanelId({ period }: Half): string {
  return `how-ratio-${periodLabel(period).toLowerCase()}`;
}
