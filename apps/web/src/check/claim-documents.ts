import { type ClaimDerivation, type Dataset, documentsIn, type Source } from '@outlay/domain';

/** Every document that a verdict rests on, once, in the order of reading. A rule is named in the explanation. */
export function claimDocuments(dataset: Dataset, derivation: ClaimDerivation | null): Source[] {
  const all = derivation ? documentsBeneath(dataset, derivation) : [];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

function documentsBeneath(dataset: Dataset, node: ClaimDerivation): Source[] {
  switch (node.op) {
    case 'report':
      return node.sources.map((id) => dataset.source(id));
    case 'rules':
      return [];
    case 'growth':
    case 'ratio':
    case 'product':
    case 'part':
      return node.operands.flatMap((operand) => documentsBeneath(dataset, operand));
    default:
      return documentsIn(node);
  }
}
