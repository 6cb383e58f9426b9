import { BASIS_CHOICES, type BasisChoice } from '../capex/basis.ts';
import type { Gap } from '../capex/gap.ts';
import type { Dataset, Entity } from '../dataset.ts';
import type { Answer } from '../figure/figure.ts';
import type { Money } from '../money/money.ts';
import { subtract } from '../money/money.ts';
import { isPoint } from '../number/range.ts';
import { cellOf } from './cell.ts';
import type { Cell } from './comparison.ts';
import { type Asked, answerCurrency, convertedAnswer, ownCurrency } from './entity-answer.ts';
import { askedEntities, askedPeriod, asOfDay, type CompareQuery } from './query.ts';

/** What one company or group comes to on a definition, and how far that is from the definition asked for. */
export type DefinitionMove = {
  readonly entity: string;
  readonly value: Cell | null;
  readonly gap?: Gap | undefined;
  /** The amount on this definition less that on the one asked for; absent where either is missing or a range. */
  readonly difference?: Money | undefined;
};

/** Every company and group asked about, on one definition. */
export type DefinitionMoves = { readonly basis: BasisChoice; readonly moves: readonly DefinitionMove[] };

/**
 * How the choice of the definition moves every figure of a comparison: the same days, currency and rate, on each basis
 * and on the two query words, the one asked for among them. What a definition does not give is a gap with its reason.
 *
 * @throws OutlayError as {@link compare} does.
 * @example
 * definitionMoves(dataset, { entities: ['us-four'], period: '2024-H1' }).find(({ basis }) => basis === 'cash').moves[0].difference // => { amount: -8789000000, currency: 'USD' }
 */
export function definitionMoves(dataset: Dataset, query: CompareQuery): DefinitionMoves[] {
  const entities = askedEntities(dataset, query.entities);
  const { period, earlier } = askedPeriod(dataset, query.period);
  const against = query.against === undefined ? earlier : askedPeriod(dataset, query.against).period;
  const asked: Asked = {
    period,
    periods: [period, against],
    basis: query.basis ?? 'headline',
    asOf: asOfDay(dataset, query.asOf),
  };
  const currency = query.currency ?? answerCurrency(dataset, entities, asked);
  const on = (entity: Entity, basis: BasisChoice): Answer => {
    const to = currency === 'reported' ? ownCurrency(dataset, entity, asked) : currency;
    return convertedAnswer(dataset, entity, { ...asked, basis }, to, query.rate ?? 'average');
  };
  return BASIS_CHOICES.map((basis) => ({
    basis,
    moves: entities.map((entity) => move(entity, on(entity, basis), on(entity, asked.basis))),
  }));
}

function move(entity: Entity, there: Answer, asked: Answer): DefinitionMove {
  const value = cellOf(there);
  const difference = differenceOf(there, asked);
  return {
    entity: entity.id,
    value,
    ...(there.type === 'gap' ? { gap: there.gap } : {}),
    ...(difference ? { difference } : {}),
  };
}

function differenceOf(there: Answer, asked: Answer): Money | undefined {
  if (there.type === 'gap' || asked.type === 'gap') return undefined;
  const [to, from] = [there.value, asked.value];
  if (!isPoint(to) || !isPoint(from) || to.currency !== from.currency) return undefined;
  return subtract({ amount: to.amount, currency: to.currency }, { amount: from.amount, currency: from.currency });
}
