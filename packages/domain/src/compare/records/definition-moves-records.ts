import type { DefinitionMoves } from '../definition-moves.ts';
import type { FlatRecords } from './flat-records.ts';

/**
 * How the definition moves every figure, as flat rows: one for each definition and each company or group. Amounts and
 * differences are whole currency units.
 *
 * @example
 * definitionMovesRecords(definitionMoves(dataset, { entities: ['us-four'], period: '2024-H1' })).rows[6].slice(0, 3) // => ['cash', 'us-four', 97141000000]
 */
export function definitionMovesRecords(definitions: readonly DefinitionMoves[]): FlatRecords {
  return {
    fields: ['definition', 'id', 'amount', 'low', 'high', 'currency', 'kind', 'difference', 'gap_reason', 'gap'],
    rows: definitions.flatMap(({ basis, moves }) =>
      moves.map(({ entity, value, difference, gap }) => [
        basis,
        entity,
        value?.amount,
        value?.low,
        value?.high,
        value?.currency,
        value?.kind,
        difference?.amount,
        gap?.reason,
        gap?.text,
      ]),
    ),
  };
}
