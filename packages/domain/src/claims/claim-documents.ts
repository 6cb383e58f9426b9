import { documentsIn } from '../source/derivation.ts';
import type { ClaimDerivation } from './check-report.ts';

/**
 * The documents that a verdict rests on, each once in the order of reading, by their ids. Rules are none of them: an
 * explanation names them itself.
 *
 * @example
 * claimDocumentIds({ op: 'report', estimator: 'FT', published: '2024-08-26', sources: ['ft-1', 'ft-1'] }) // => ['ft-1']
 */
export function claimDocumentIds(derivation: ClaimDerivation): string[] {
  return [...new Set(idsBeneath(derivation))];
}

function idsBeneath(node: ClaimDerivation): readonly string[] {
  switch (node.op) {
    case 'report':
      return node.sources;
    case 'rules':
      return [];
    case 'growth':
    case 'ratio':
    case 'product':
    case 'part':
      return node.operands.flatMap(idsBeneath);
    default:
      return documentsIn(node).map(({ id }) => id);
  }
}
