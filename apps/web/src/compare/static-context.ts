import type { Dataset, Locale } from '@outlay/domain';
import { naming } from '../naming.ts';
import type { AnswerContext } from './answer-context.ts';
import { type CompareState, encodeState } from './compare-state.ts';
import { figureFragment } from './figure-address.ts';

/** What an answer is shown with when it is made with the page: a figure is explained within the total it is part of. */
export function staticContext(dataset: Dataset, state: CompareState, locale: Locale): AnswerContext {
  return {
    dataset,
    locale,
    names: naming(dataset, locale),
    state,
    explained: ({ entity, period }, group) => `#${figureFragment({ entity: group ?? entity, period })}`,
    addressOf: (other) => `?${encodeState(other)}`,
  };
}
