import type { Dataset, Locale } from '@outlay/domain';
import type { Naming } from '../naming.ts';
import type { CompareState } from './compare-state.ts';
import type { FigureAddress } from './figure-address.ts';

/** What every part of an answer is given. */
export type AnswerContext = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly names: Naming;
  readonly state: CompareState;
  /** Where a figure is explained; its group, for a page on which only totals are. */
  readonly explained: (address: FigureAddress, group: string | undefined) => string;
  /** The address of the page with another state. */
  readonly addressOf: (state: CompareState) => string;
};
