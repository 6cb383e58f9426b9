import type { Dataset, Entity } from '../dataset.ts';
import { mergeCaveats } from '../figure/combine-figures.ts';
import type { Answer, Figure } from '../figure/figure.ts';
import type { Currency } from '../money/currency.ts';
import type { RateKind } from '../money/exchange-rate.ts';
import type { Cell, ComparisonRow } from './comparison.ts';
import { type Asked, convertedAnswer, membersOf, ownAnswer } from './entity-answer.ts';
import { growth, ratioOf } from './growth.ts';
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
  const name = entity.type === 'group' ? entity.group.shortNames.en : entity.company.shortNames.en;
  const sameMeaning =
    own.type === 'figure' && ownBefore.type === 'figure' ? comparable(own, ownBefore) : comparable(value, valueBefore);
  const growthPair =
    own.type === 'figure' && ownBefore.type === 'figure'
      ? ([ownBefore, own] as const)
      : ([valueBefore, value] as const);
  const ownGrowth = sameMeaning ? growth(rangeOf(growthPair[0]), rangeOf(growthPair[1])) : undefined;
  const outlook = outlookOf(dataset, entity, now, shown);
  return {
    id: entity.id,
    type,
    name,
    ...(group === undefined ? {} : { group }),
    ...(shown ? { kind: shown.kind } : {}),
    reported: cell(own),
    value: cell(value),
    ...(value.type === 'gap' ? { gap: value.gap } : {}),
    previous: {
      reported: cell(ownBefore),
      value: cell(valueBefore),
      ...(valueBefore.type === 'gap' ? { gap: valueBefore.gap } : {}),
    },
    growth: ownGrowth ?? null,
    ...(ownGrowth === undefined ? {} : { growthCurrency: rangeOf(growthPair[1])?.currency as Currency }),
    constantCurrencyGrowth: sameMeaning
      ? (constantCurrencyGrowth(dataset, entity, query, own, ownBefore, value) ?? null)
      : null,
    convertedGrowth: sameMeaning ? (growth(rangeOf(valueBefore), rangeOf(value)) ?? null) : null,
    basis: shown ? [...shown.bases] : [],
    ...(shown ? { confidence: shown.confidence } : {}),
    ...(entity.type === 'group' ? { coverage: coverageOf(dataset, entity, now) } : {}),
    ...(query.intensity ? { intensity: intensityOf(dataset, entity, query, value, valueBefore) } : {}),
    ...(outlook.length === 0 ? {} : { outlook }),
    caveats: mergeCaveats(shown ? shown.caveats : []),
  };
}

/** Growth is refused where it would cross two meanings: other bases, or an estimate against an outturn. */
function comparable(now: Answer, before: Answer): boolean {
  if (now.type === 'gap' || before.type === 'gap') return false;
  const soft = (figure: Figure) => figure.kind === 'estimate' || figure.kind === 'guidance';
  return [...now.bases].sort().join() === [...before.bases].sort().join() && soft(now) === soft(before);
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

function rangeOf(answer: Answer) {
  return answer.type === 'figure' ? answer.value : undefined;
}

function cell(answer: Answer): Cell | null {
  return answer.type === 'figure' ? { ...answer.value, kind: answer.kind } : null;
}

function coverageOf(dataset: Dataset, entity: Entity, asked: Asked) {
  const members = membersOf(dataset, entity);
  const missing = members
    .filter((company) => ownAnswer(dataset, { type: 'company', id: company.id, company }, asked).type === 'gap')
    .map(({ id }) => id);
  return { members: members.length, present: members.length - missing.length, missing };
}

function intensityOf(
  dataset: Dataset,
  entity: Entity,
  { now, before, currency, rate }: RowQuery,
  value: Answer,
  valueBefore: Answer,
) {
  const kind = rate === 'convenience' ? 'average' : rate;
  const revenue = (asked: Asked) => convertedAnswer(dataset, entity, { ...asked, metric: 'revenue' }, currency, kind);
  const revenueNow = revenue(now);
  return {
    value: ratioOf(rangeOf(value), rangeOf(revenueNow))?.value ?? null,
    previous: ratioOf(rangeOf(valueBefore), rangeOf(revenue(before)))?.value ?? null,
    ...(revenueNow.type === 'gap' ? { gap: { ...revenueNow.gap, text: `revenue: ${revenueNow.gap.text}` } } : {}),
  };
}
