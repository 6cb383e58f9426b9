import {
  type Cell,
  type Currency,
  type ExplainQuery,
  grouped,
  parsePeriod,
  periodLabel,
  yearBefore,
} from '@outlay/domain';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { isPlan } from '../entity/sayings.ts';
import type { Point } from '../entity/steps.ts';
import { type FigureKey, figureFragment } from './figure-key.ts';

/** One figure that opens on the page of an entity. */
export type ListedFigure = {
  readonly key: FigureKey;
  readonly query: ExplainQuery;
  /** Growth against a year earlier, and the figure it is measured against. */
  readonly growth: { readonly fraction: number; readonly against: FigureKey | undefined } | undefined;
};

/** Figures that stand together under one heading. */
export type ListedYear = { readonly year: string; readonly figures: readonly ListedFigure[] };

/** The figures of an entity by what they have in common. */
export type ListedFigures = {
  readonly headline: readonly ListedYear[];
  readonly fiscal: readonly ListedYear[];
  readonly definitions: readonly ListedYear[];
};

/** Every computed or stated figure of spending that pages print of an entity. What is listed here has an address. */
export function listedFigures(answer: EntityAnswer): ListedFigures {
  const headline = unique(answer.steps.flatMap(({ points }) => points.flatMap((point) => ofPoint(answer, point))));
  const taken = new Set(headline.map(({ key }) => figureFragment(key)));
  const others = (list: ListedFigure[]) => unique(list).filter(({ key }) => !taken.has(figureFragment(key)));
  const fiscal = others([...ofFiscal(answer), ...ofTargets(answer, 'headline'), ...ofPlans(answer)]);
  return {
    headline: byYear(headline),
    fiscal: byYear(fiscal),
    definitions: byYear(others([...ofDefinitions(answer), ...ofTargets(answer, 'named')])),
  };
}

/** Everything listed, as one list. */
export function allListed({ headline, fiscal, definitions }: ListedFigures): ListedFigure[] {
  return [...headline, ...fiscal, ...definitions].flatMap(({ figures }) => figures);
}

function ofPoint({ entity }: EntityAnswer, { period, reported, value, growth, growthCurrency }: Point): ListedFigure[] {
  return currenciesOf([reported, value]).map((currency) => ({
    key: { period: period.label, basis: 'headline', currency },
    query: { entity: entity.id, period: period.label, currency },
    growth:
      growth === null || currency !== growthCurrency
        ? undefined
        : { fraction: growth, against: { period: yearBeforeLabel(period.label), basis: 'headline', currency } },
  }));
}

function ofFiscal({ entity, fiscalQuarters, fiscalYears }: EntityAnswer): ListedFigure[] {
  return [...fiscalQuarters, ...fiscalYears].flatMap(({ period, row }) => {
    if (!row.reported) return [];
    const label = periodLabel(period);
    const { currency } = row.reported;
    const key: FigureKey = { period: label, basis: 'headline', currency };
    const growth = row.growth === null ? undefined : { fraction: row.growth, against: undefined };
    return [{ key, query: { entity: entity.id, period: label, currency }, growth }];
  });
}

function ofDefinitions({ entity, definitions }: EntityAnswer): ListedFigure[] {
  return (definitions?.columns ?? [])
    .filter(({ headline }) => !headline)
    .flatMap(({ basis, points }) =>
      points.flatMap(({ period, value }): ListedFigure[] => {
        if (!value) return [];
        const key = { period: period.label, basis, currency: value.currency };
        return [{ key, query: { entity: entity.id, ...key }, growth: undefined }];
      }),
    );
}

/** What guidance came to, on the definition it was given in. */
function ofTargets({ entity, targets }: EntityAnswer, which: 'headline' | 'named'): ListedFigure[] {
  const leading = entity.type === 'company' ? entity.company.headline?.basis : undefined;
  return targets.flatMap(({ outturn, sayings }): ListedFigure[] => {
    const basis = sayings.at(-1)?.basis;
    if (outturn?.type !== 'figure' || !basis || (basis === leading) !== (which === 'headline')) return [];
    const key = outturnKey(periodLabel(outturn.period), basis, leading, outturn.value.currency);
    return [{ key, query: { entity: entity.id, ...key }, growth: undefined }];
  });
}

/** What was spent so far of a plan over several years, as far as every quarter is on record. */
function ofPlans({ entity, targets, steps }: EntityAnswer): ListedFigure[] {
  const points = steps.find(({ by }) => by === 'quarter')?.points ?? [];
  return targets.filter(isPlan).flatMap(({ period }) =>
    points
      .filter(({ period: { start, end }, reported }) => reported && start >= period.start && end <= period.end)
      .map(({ period: { end }, reported }): ListedFigure => {
        const label = periodLabel({ start: period.start, end });
        const currency = (reported as Cell).currency;
        const key: FigureKey = { period: label, basis: 'headline', currency };
        return { key, query: { entity: entity.id, period: label, currency }, growth: undefined };
      }),
  );
}

/** The key of a figure on a definition; that which the company leads with is its headline. */
export function outturnKey(
  period: string,
  basis: Exclude<FigureKey['basis'], 'headline' | 'cash'>,
  leading: string | undefined,
  currency: Currency,
): FigureKey {
  return { period, basis: basis === leading ? 'headline' : basis, currency };
}

function currenciesOf(cells: readonly (Cell | null)[]): Currency[] {
  return [...new Set(cells.flatMap((cell) => (cell ? [cell.currency] : [])))];
}

function yearBeforeLabel(label: string): string {
  return periodLabel(yearBefore(parsePeriod(label)));
}

function unique(list: readonly ListedFigure[]): ListedFigure[] {
  return [...new Map(list.map((one) => [figureFragment(one.key), one])).values()];
}

/** By the year in which the days end, the newest first, and within a year the newest days first. */
function byYear(list: readonly ListedFigure[]): ListedYear[] {
  const years = grouped(list, ({ key }) => lastYear(key.period));
  return [...years]
    .sort(([left], [right]) => right.localeCompare(left))
    .map(([year, figures]) => ({ year, figures: figures.toSorted(newestFirst) }));
}

/** Of days that end together the longest first; the own currency stays before the dollar. */
function newestFirst(left: ListedFigure, right: ListedFigure): number {
  const [one, other] = [parsePeriod(left.key.period), parsePeriod(right.key.period)];
  return other.end.localeCompare(one.end) || one.start.localeCompare(other.start);
}

function lastYear(label: string): string {
  return (label.split('..').at(-1) as string).slice(0, 4);
}
