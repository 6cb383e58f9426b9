import type { Chart } from '../chart.ts';
import { totals } from './totals/totals.ts';

/** Every chart, in the order in which a gallery shows them. Adding one is a folder here and a line in this list. */
export const CHARTS: readonly Chart[] = [totals];
