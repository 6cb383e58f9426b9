import type { Basis, BasisChoice } from '../capex/basis.ts';
import type { Metric } from '../capex/observation.ts';
import type { Company } from '../company/company.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { basisFor } from '../figure/basis-choice.ts';
import { combineFigures, unique } from '../figure/combine-figures.ts';
import { convertFigure } from '../figure/convert-figure.ts';
import type { Answer, Figure, MissingFigure } from '../figure/figure.ts';
import { remember } from '../figure/remember.ts';
import { figureOf } from '../figure/resolve.ts';
import type { Currency } from '../money/currency.ts';
import type { RateKind } from '../money/exchange-rate.ts';
import type { Day } from '../period/day.ts';
import type { Period } from '../period/period.ts';

/** What an answer depends on besides the entity. `periods` are all that are compared, for the choice of the basis. */
export type Asked = {
  period: Period;
  periods: readonly Period[];
  /** Periods that growth alone looks back to. */
  earlier?: readonly Period[] | undefined;
  basis: BasisChoice;
  asOf: Day;
  metric?: Metric | undefined;
};

/** The companies whose figures make up an entity: a group's members, or the company itself. */
export function membersOf(dataset: Dataset, entity: Entity): Company[] {
  return entity.type === 'group' ? entity.group.members.map((id) => dataset.company(id)) : [entity.company];
}

/** The currency of an entity's own answer, or where there is none the one it reports in. */
export function ownCurrency(dataset: Dataset, entity: Entity, asked: Asked): Currency {
  const own = ownAnswer(dataset, entity, asked);
  return own.type === 'figure' ? own.value.currency : sharedCurrency(dataset, [entity]);
}

/** The one currency in which all of these answers are, or the US dollar where they are in several. */
export function answerCurrency(dataset: Dataset, entities: readonly Entity[], asked: Asked): Currency {
  const members = entities.flatMap((entity) => membersOf(dataset, entity)).map(({ id }) => dataset.entity(id));
  const currencies = unique(members.map((member) => ownCurrency(dataset, member, asked)));
  return currencies.length === 1 ? (currencies[0] as Currency) : 'USD';
}

/** The one currency in which all of these entities report, or the US dollar where they report in several. */
export function sharedCurrency(dataset: Dataset, entities: readonly Entity[]): Currency {
  const currencies = unique(
    entities.flatMap((entity) => membersOf(dataset, entity)).map((company) => company.currency),
  );
  return currencies.length === 1 ? (currencies[0] as Currency) : 'USD';
}

/** The figure of an entity in its own currency; a group's only when all its members are there and share a currency. */
export function ownAnswer(dataset: Dataset, entity: Entity, asked: Asked): Answer {
  const { period, periods, earlier = [], basis, asOf, metric } = asked;
  const days = [period, ...periods, ...earlier].map(({ start, end }) => `${start}${end}`).join();
  return remember(dataset, `own ${entity.id} ${metric} ${basis} ${asOf} ${periods.length} ${days}`, () =>
    findOwnAnswer(dataset, entity, asked),
  );
}

function findOwnAnswer(dataset: Dataset, entity: Entity, asked: Asked): Answer {
  const answers = membersOf(dataset, entity).map((company) => companyAnswer(dataset, company, asked));
  return entity.type === 'company' ? (answers[0] as Answer) : groupTotal(entity, asked.period, answers);
}

/** The figure of an entity in one currency. A group of one currency is added first and converted once. */
export function convertedAnswer(
  dataset: Dataset,
  entity: Entity,
  asked: Asked,
  to: Currency,
  rate: RateKind,
  ratePeriod: Period = asked.period,
): Answer {
  const own = ownAnswer(dataset, entity, asked);
  if (own.type === 'figure' && rate !== 'convenience') return convertFigure(dataset, own, to, rate, ratePeriod);
  if (entity.type === 'company') return own.type === 'figure' ? convertFigure(dataset, own, to, rate, ratePeriod) : own;
  const parts = entity.group.members.map((id) =>
    convertedAnswer(dataset, dataset.entity(id), asked, to, rate, ratePeriod),
  );
  return groupTotal(entity, asked.period, parts);
}

/** The figure of one company on the basis that the question means for it. */
export function companyAnswer(
  dataset: Dataset,
  company: Company,
  { period, periods, earlier, basis, asOf, metric = 'capex' }: Asked,
): Answer {
  if (metric !== 'capex') return figureOf(dataset, company, { metric, period, asOf });
  const chosen = basisFor(dataset, company, basis, periods, asOf, earlier);
  if (chosen === undefined) return noCashLine(company, period);
  const answer = figureOf(dataset, company, { metric, basis: chosen, period, asOf });
  return answer.type === 'figure' && basis === 'cash' ? withCashCaveat(company, chosen, answer) : answer;
}

function noCashLine(company: Company, period: Period): MissingFigure {
  const stated = company.gaps.find(
    (gap) => gap.metric === 'capex' && gap.basis !== undefined && gap.basis.startsWith('cash'),
  );
  if (company.ownership === 'private') {
    return {
      type: 'gap',
      entity: company.id,
      period,
      gap: {
        reason: 'private-company',
        text: `${company.shortNames.en} is private and publishes no accounts`,
        entities: [company.id],
      },
    };
  }
  const text = stated?.text ?? `no cash line on record that is complete over every period compared`;
  return {
    type: 'gap',
    entity: company.id,
    period,
    gap: { reason: 'basis-not-published', text, entities: [company.id] },
  };
}

const CASH_LINE: Partial<Record<Basis, string>> = {
  'cash-ppe-net': 'net of proceeds, because no gross line is complete over the periods compared',
  'cash-ppe-intangibles':
    'with land-use rights or intangibles, because no narrower cash line is complete over the periods compared',
};

function withCashCaveat(company: Company, basis: Basis, figure: Figure): Figure {
  const why = CASH_LINE[basis];
  if (!why) return figure;
  return {
    ...figure,
    caveats: [
      ...figure.caveats,
      { code: 'cash-line-chosen', text: `${company.shortNames.en}: cash line ${why}`, entities: [company.id] },
    ],
  };
}

/** Adds the members of a group; one missing member makes the total missing, never a partial sum. */
function groupTotal(entity: Entity, period: Period, answers: readonly Answer[]): Answer {
  const missing = answers.filter((answer) => answer.type === 'gap');
  const name = entity.name;
  if (missing.length > 0) {
    const reasons = new Set(missing.map(({ gap }) => gap.reason));
    const reason = reasons.size === 1 ? (missing[0] as MissingFigure).gap.reason : 'not-on-record';
    const text = `no total: ${missing.length} of ${answers.length} parts missing`;
    return {
      type: 'gap',
      entity: entity.id,
      period,
      gap: { reason, text, entities: missing.flatMap(({ gap }) => gap.entities) },
    };
  }
  const figures = answers as readonly Figure[];
  const currencies = new Set(figures.map((figure) => figure.value.currency));
  if (currencies.size > 1) {
    const text = `no total in one currency: the members report in ${[...currencies].join(' and ')}`;
    return { type: 'gap', entity: entity.id, period, gap: { reason: 'not-on-record', text, entities: [entity.id] } };
  }
  return combineFigures(
    { entity: entity.id, name, period },
    figures.map((figure) => ({ sign: 1, figure })),
  );
}
