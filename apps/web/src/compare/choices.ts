import {
  type BasisChoice,
  compare,
  type Dataset,
  type DefinitionMoves,
  definitionMoves,
  type Gap,
  OutlayError,
  RATE_KINDS,
  type RateKind,
} from '@outlay/domain';
import { type PeriodState, periodQuery } from './compare-answer.ts';
import type { CompareState } from './compare-state.ts';

/** Choices that would leave nothing to show, each with the reason why the record refuses it. */
export type Refused = {
  readonly bases: Readonly<Partial<Record<BasisChoice, Gap>>>;
  readonly rates: Readonly<Partial<Record<RateKind, Gap>>>;
};

const NONE: Refused = { bases: {}, rates: {} };

/**
 * What the record refuses for the companies, days and the rest of a state: choices that give nothing where another gives
 * something. Where nothing gives anything the choice is not what is wrong, and nothing while the question itself is.
 */
export function refusedChoices(dataset: Dataset, state: CompareState): Refused {
  if (state.span.mode === 'range') return NONE;
  try {
    const query = periodQuery(state as PeriodState);
    const rates = RATE_KINDS.flatMap((rate) => {
      const top = compare(dataset, { ...query, rate }).rows.filter(({ group }) => group === undefined);
      const gap = top[0]?.gap;
      return gap && top.every(({ value }) => value === null) ? [[rate, gap] as const] : [];
    });
    return {
      bases: refusedBases(definitionMoves(dataset, query)),
      rates: rates.length === RATE_KINDS.length ? {} : Object.fromEntries(rates),
    };
  } catch (error) {
    if (error instanceof OutlayError) return NONE;
    throw error;
  }
}

function refusedBases(definitions: readonly DefinitionMoves[]): Refused['bases'] {
  const refused = definitions.flatMap(({ basis, moves }) => {
    const gap = moves[0]?.gap;
    return gap && moves.every(({ value }) => value === null) ? [[basis, gap] as const] : [];
  });
  return refused.length === definitions.length ? {} : Object.fromEntries(refused);
}
