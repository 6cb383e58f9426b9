import type { Deal, Range } from '@outlay/domain';
import type { Statement } from '../reading/statement.ts';
import type { Environment } from './environment.ts';
import { type Stated, satisfies, statedOf } from './stated.ts';
import { type ClaimFigure, type Judgement, unverifiable } from './verdict.ts';

/** Judges money outside capital expenditure: stakes and cash that the record holds; all else cannot be checked. */
export function judgeOther(statement: Statement, { dataset }: Environment): Judgement {
  const { subject, value, measure } = statement;
  if (subject?.outside) return unverifiable('outside');
  const kind = measure === 'stake' ? 'investment' : measure === 'cash' ? 'cash-held' : undefined;
  const [party] = subject?.ids ?? [];
  const deals = dataset.deals.filter((deal) => deal.kind === kind && deal.party === party);
  if (!value || deals.length === 0) return unverifiable(subject ? 'not-covered' : 'no-subject');
  const stated = statedOf(value);
  for (const deal of deals) {
    const match = partOf(deal, stated, statement);
    if (!match) continue;
    // One report, told again without its author, cannot bear itself out.
    if (deal.confidence === 'C' && deal.estimator !== statement.estimator)
      return unverifiable('single-report', { figure: match, derivation: reportOf(deal) });
    return {
      verdict: 'supported',
      period: null,
      figure: match,
      derivation: reportOf(deal),
      notes: [{ note: 'estimate', figure: match }],
    };
  }
  const [first] = deals as [Deal];
  const figure = figureOf(first, first.amount);
  if (first.confidence === 'C' || value.unit === 'fraction')
    return unverifiable('single-report', { figure, derivation: reportOf(first) });
  return { verdict: 'contradicted', period: null, figure, derivation: reportOf(first) };
}

/** The amount of a deal, or the share of one of its parts, where the statement gives it. */
function partOf(deal: Deal, stated: Stated, { value }: Statement): ClaimFigure | undefined {
  if (value?.unit !== 'fraction')
    return value?.currency === deal.amount.currency && satisfies(stated, deal.amount)
      ? figureOf(deal, deal.amount)
      : undefined;
  for (const { amount } of deal.parts) {
    const share = shareOf(amount, deal.amount);
    const ceiling = share?.high ?? share?.amount;
    const near = ceiling !== undefined && stated.low <= ceiling && ceiling <= stated.high;
    if (share && (satisfies(stated, share) || near))
      return { ...figureOf(deal, deal.amount), ...(ceiling === undefined ? {} : { ratio: ceiling }) };
  }
  return undefined;
}

function shareOf(part: Range, { amount }: Range): Range | undefined {
  if (amount === undefined || amount <= 0) return undefined;
  return {
    ...(part.amount === undefined ? {} : { amount: part.amount / amount }),
    ...(part.low === undefined ? {} : { low: part.low / amount }),
    ...(part.high === undefined ? {} : { high: part.high / amount }),
  };
}

function figureOf({ party, amount, estimator, published }: Deal, value: Deal['amount']): ClaimFigure {
  return {
    entities: [party],
    period: null,
    kind: 'estimate',
    value: { ...value, currency: amount.currency },
    estimator,
    published,
  };
}

function reportOf({ estimator, published, sources }: Deal): Judgement['derivation'] {
  return { op: 'report', estimator, published, sources };
}
