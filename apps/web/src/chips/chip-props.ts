import type { Dataset, Locale } from '@outlay/domain';
import type { ChipAnswer } from './chip-answer.ts';

/** What every part of the page of a chip is given. */
export type ChipProps = { readonly dataset: Dataset; readonly locale: Locale; readonly answer: ChipAnswer };
