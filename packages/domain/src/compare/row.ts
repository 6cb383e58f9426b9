import type { Dataset, Entity } from '../dataset.ts';
import { mergeCaveats } from '../figure/combine-figures.ts';
import type { Answer, Caveat, Figure } from '../figure/figure.ts';
import type { Currency } from '../money/currency.ts';
import type { RateKind } from '../money/exchange-rate.ts';
import { dayCount } from '../period/period.ts';
import { cellOf } from './cell.ts';
import type { ComparisonRow } from './comparison.ts';
import { type Asked, convertedAnswer, membersOf, ownAnswer } from './entity-answer.ts';
import { comparable, growth, ownGrowth, ratioOf } from './growth.ts';
import { outlookOf } from './outlook-rows.ts';

/** Everything a row needs besides its entity. */
export type RowQuery = {
  now: Asked;
  before: Asked;
  /** The output currency of this row. */
  currency: Currency;
  rate: RateKind;
  intensity: boolean;
};

/** One row of a comparison: the entity now and before, in its own and in the output currency. */
export function comparisonRow(dataset: Dataset, entity: Entity, query: RowQuery, group?: string): ComparisonRow {
  const { now, before, currency, rate } = query;
  const own = ownAnswer(dataset, entity, now);
  const value = convertedAnswer(dataset, entity, now, currency, rate);
  const ownBefore = ownAnswer(dataset, entity, before);
  const valueBefore = convertedAnswer(dataset, entity, before, currency, rate);
  const type = entity.type === 'group' ? 'group' : entity.company.type;
  const shown = value.type === 'figure' ? value : own.type === 'figure' ? own : undefined;
  const name = entity.name;
  const grown = ownGrowth({ before: ownBefore, now: own }, { before: valueBefore, now: value });
  const outlook = outlookOf(dataset, entity, now, shown);
  return {
    id: entity.id,
    type,
    name,
    ...(group === undefined ? {} : { group }),
    ...(shown ? { kind: shown.kind } : {}),
    reported: cellOf(own),
    value: cellOf(value),
    ...(value.type === 'gap' ? { gap: value.gap } : {}),
    previous: {
      reported: cellOf(ownBefore),
      value: cellOf(valueBefore),
      ...(valueBefore.type === 'gap' ? { gap: valueBefore.gap } : {}),
    },
    growth: grown?.fraction ?? null,
    ...(grown ? { growthCurrency: grown.currency } : {}),
    constantCurrencyGrowth: grown
      ? (constantCurrencyGrowth(dataset, entity, query, own, ownBefore, value) ?? null)
      : null,
    convertedGrowth: grown ? (growth(rangeOf(valueBefore), rangeOf(value)) ?? null) : null,
    basis: shown ? [...shown.bases] : [],
    ...(shown ? { confidence: shown.confidence } : {}),
    ...(entity.type === 'group' ? { coverage: coverageOf(dataset, entity, now) } : {}),
    ...(query.intensity ? { intensity: intensityOf(dataset, entity, query) } : {}),
    ...(outlook.length === 0 ? {} : { outlook }),
    caveats: mergeCaveats([...(shown ? shown.caveats : []), ...lengthCaveats(entity, own, ownBefore)]),
  };
}

/** Growth with the earlier amounts converted at this period's rate; in one currency it is the growth in that currency. */
function constantCurrencyGrowth(
  dataset: Dataset,
  entity: Entity,
  { before, now, currency, rate }: RowQuery,
  own: Answer,
  ownBefore: Answer,
  value: Answer,
): number | undefined {
  if (own.type === 'figure' && ownBefore.type === 'figure') return growth(ownBefore.value, own.value);
  const atThisRate = convertedAnswer(
    dataset,
    entity,
    before,
    currency,
    rate === 'convenience' ? 'average' : rate,
    now.period,
  );
  return growth(rangeOf(atThisRate), rangeOf(value));
}

/** Growth over periods of another length is refused; over a 14-week quarter it is given and said. */
function lengthCaveats(entity: Entity, now: Answer, before: Answer): Caveat[] {
  if (now.type === 'gap' || before.type === 'gap') return [];
  const caveat = (code: string, text: string): Caveat[] => [
    { code, text: `${entity.name}: ${text}`, entities: [entity.id] },
  ];
  const [days, daysBefore] = [daysCovered(now), daysCovered(before)];
  if (!comparable(before, now)) {
    return dayCount(now.period) === dayCount(before.period)
      ? []
      : caveat('growth-refused', 'no growth, because the periods are not equally long or not on one basis');
  }
  return Math.abs(days - daysBefore) < 6 ? [] : caveat('longer-period', `${days} days are compared with ${daysBefore}`);
}

/** The days of the fiscal quarters that stand for the period. */
function daysCovered({ period, derivation }: Figure): number {
  if (derivation.op !== 'snap') return dayCount(period);
  const [inner] = derivation.operands;
  if (inner?.op === 'observation') return dayCount(inner.observation.period);
  return inner && 'period' in inner ? dayCount(inner.period) : dayCount(period);
}

function rangeOf(answer: Answer) {
  return answer.type === 'figure' ? answer.value : undefined;
}

function coverageOf(dataset: Dataset, entity: Entity, asked: Asked) {
  const members = membersOf(dataset, entity);
  const missing = members
    .filter((company) => ownAnswer(dataset, dataset.entity(company.id), asked).type === 'gap')
    .map(({ id }) => id);
  return { members: members.length, present: members.length - missing.length, missing };
}

/** Spending over revenue of the same days: in the own currency where there is one, else both at one kind of rate. */
function intensityOf(dataset: Dataset, entity: Entity, { now, before, currency, rate }: RowQuery) {
  const kind = rate === 'convenience' ? 'average' : rate;
  const share = (asked: Asked) => {
    const own = [
      ownAnswer(dataset, entity, asked),
      ownAnswer(dataset, entity, { ...asked, metric: 'revenue' }),
    ] as const;
    const converted = () => convertedAnswer(dataset, entity, { ...asked, metric: 'revenue' }, currency, kind);
    const [spent, revenue] = own.every(({ type }) => type === 'figure')
      ? own
      : [convertedAnswer(dataset, entity, asked, currency, kind), converted()];
    return { ratio: ratioOf(rangeOf(spent), rangeOf(revenue))?.value ?? null, revenue };
  };
  const { ratio, revenue } = share(now);
  return {
    value: ratio,
    previous: share(before).ratio,
    ...(revenue.type === 'gap' ? { gap: { ...revenue.gap, text: `revenue: ${revenue.gap.text}` } } : {}),
  };
}
