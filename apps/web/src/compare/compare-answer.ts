import {
  type CompareQuery,
  type Comparison,
  compare,
  type Dataset,
  type DefinitionMoves,
  definitionMoves,
  type Granularity,
  OutlayError,
  parseBasisChoice,
  parseCurrency,
  RATE_KINDS,
  type Series,
  series,
} from '@outlay/domain';
import type { CompareState } from './compare-state.ts';

/** What the record answers to a state of the page. */
export type CompareAnswer =
  | { readonly type: 'comparison'; readonly comparison: Comparison; readonly moves: readonly DefinitionMoves[] }
  | { readonly type: 'series'; readonly series: Series }
  | { readonly type: 'refused'; readonly error: OutlayError };

/** A state of one period: the one that can be compared and explained. */
export type PeriodState = CompareState & { readonly span: { readonly mode: 'period' } };

/** Answers a state. A question that cannot be asked is refused with the reason; anything else that fails is thrown. */
export function compareAnswer(dataset: Dataset, state: CompareState): CompareAnswer {
  try {
    const asked = shared(state);
    if (state.span.mode === 'range') {
      const { from, to, by } = state.span;
      return { type: 'series', series: series(dataset, { ...asked, from, to, by: stepOf(by) }) };
    }
    const query = periodQuery(state as PeriodState);
    return { type: 'comparison', comparison: compare(dataset, query), moves: definitionMoves(dataset, query) };
  } catch (error) {
    if (error instanceof OutlayError) return { type: 'refused', error };
    throw error;
  }
}

/** The question that a state of one period asks. */
export function periodQuery(state: PeriodState): CompareQuery {
  const { period, against } = state.span as Extract<CompareState['span'], { mode: 'period' }>;
  return { ...shared(state), period, against, intensity: state.share };
}

function shared({ entities, basis, currency, rate, asOf }: CompareState) {
  return {
    entities,
    basis: parseBasisChoice(basis),
    currency: currency === 'reported' ? currency : parseCurrency(currency),
    rate: rateOf(rate),
    asOf,
  } as const;
}

function rateOf(rate: string): (typeof RATE_KINDS)[number] {
  const known = RATE_KINDS.find((one) => one === rate);
  if (known) return known;
  throw new OutlayError('invalid-query', `"${rate}" is no kind of exchange rate`, { facts: { rate } });
}

function stepOf(by: string): Granularity {
  if (by === 'quarter' || by === 'half' || by === 'year') return by;
  throw new OutlayError('invalid-query', `"${by}" is no step of a series`, { facts: { by } });
}
