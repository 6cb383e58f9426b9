import type { Observation } from '../capex/observation.ts';
import type { Company } from '../company/company.ts';
import type { Dataset } from '../dataset.ts';
import { isWholeQuarters } from '../period/calendarize.ts';
import { type Period, samePeriod } from '../period/period.ts';
import { isPrimary } from '../source/source.ts';
import { calendarizedFigure, snappedFigure } from './calendarized.ts';
import { combineFigures } from './combine-figures.ts';
import type { Answer, Figure } from './figure.ts';
import { type FigureQuery, gapReason } from './gap-reason.ts';
import { currentVintage, isKnown } from './known.ts';
import { observationFigure } from './leaf.ts';
import { latestEstimates } from './outlook.ts';
import { remember } from './remember.ts';
import { standaloneTerms } from './standalone.ts';
import { tileExactly } from './tiling.ts';

/**
 * The figure of one company, part or aggregate for exactly the days asked, as known on a day, or a gap with its reason.
 * Where nothing is reported, a single outside estimate for exactly these days is the answer, as an estimate; several
 * stand side by side and make a gap. See {@link recordedFigure} for what is tried.
 * @example
 * figureOf(dataset, dataset.company('amazon'), {
 *   metric: 'capex', basis: 'company-stated', period: parsePeriod('2024-H1'), asOf: dataset.recordedTo,
 * }).value // => { amount: 30500000000, currency: 'USD' }
 */
export function figureOf(dataset: Dataset, company: Company, query: FigureQuery): Answer {
  const recorded = recordedFigure(dataset, company, query);
  if (recorded) return recorded;
  const answersOn = (asOf: string) => recordedFigure(dataset, company, { ...query, asOf }) !== undefined;
  const gap = gapReason(dataset, company, query, answersOn);
  if (
    query.metric === 'capex' &&
    gap.reason !== 'not-published-by' &&
    currentRows(dataset, company, query).length === 0
  ) {
    const estimates = latestEstimates(dataset, company.id, query.period, query.asOf).filter(
      (row) => row.basis === query.basis,
    );
    if (estimates.length === 1) return observationFigure(dataset, company, estimates[0] as Observation);
  }
  return { type: 'gap', entity: company.id, period: query.period, gap };
}

/**
 * The figure that reported and derived rows on one basis give. Tried in this order: a figure stated for these days;
 * shorter ones that tile them exactly; a longer one less those that tile the rest of it; fiscal quarters that stand for
 * calendar quarters (bounds within a week); pro rata by days, for whole calendar quarters. A total that only a
 * secondary source states yields to a sum of primary ones.
 */
export function recordedFigure(dataset: Dataset, company: Company, query: FigureQuery): Figure | undefined {
  const { metric, basis, period, asOf } = query;
  return remember(dataset, `figure ${company.id} ${metric} ${basis} ${period.start} ${period.end} ${asOf}`, () =>
    findFigure(dataset, company, query),
  );
}

function findFigure(dataset: Dataset, company: Company, query: FigureQuery): Figure | undefined {
  const { period } = query;
  const rows = currentRows(dataset, company, query);
  if (rows.length === 0) return undefined;
  const figure = (row: Observation): Figure => observationFigure(dataset, company, row);
  const of = { entity: company.id, name: company.shortNames.en, period };

  const stated = rows.find((row) => samePeriod(row.period, period));
  const primary = (row: Observation): boolean => isPrimary(dataset.source(row.source));
  if (stated && primary(stated)) return figure(stated);
  const pieces = tileExactly(period, rows.filter((row) => row !== stated).map(withDays))?.map(({ row }) => row);
  if (stated && !pieces?.every(primary)) return figure(stated);
  if (pieces)
    return combineFigures(
      of,
      pieces.map((row) => ({ sign: 1, figure: figure(row) })),
    );

  const standalone = standaloneTerms(period, rows.map(withDays));
  if (standalone) {
    const less = standalone.less.map(({ row }) => ({ sign: -1 as const, figure: figure(row) }));
    return combineFigures(of, [{ sign: 1, figure: figure(standalone.whole.row) }, ...less]);
  }
  if (!isWholeQuarters(period)) return undefined;
  return snappedFigure(of, rows, figure) ?? calendarizedFigure(of, rows, figure);
}

function withDays(row: Observation): Period & { row: Observation } {
  return { ...row.period, row };
}

/** The reported and derived rows that stood on the day, one for each run of days. */
function currentRows(dataset: Dataset, company: Company, { metric, basis, asOf }: FigureQuery): Observation[] {
  return remember(dataset, `rows ${company.id} ${metric} ${basis} ${asOf}`, () =>
    rowsOn(dataset, company, { metric, basis, asOf }),
  );
}

function rowsOn(
  dataset: Dataset,
  company: Company,
  { metric, basis, asOf }: Omit<FigureQuery, 'period'>,
): Observation[] {
  const byDays = new Map<string, Observation[]>();
  for (const row of dataset.observationsOf(company.id)) {
    if (row.metric !== metric || row.basis !== basis) continue;
    if (row.kind !== 'reported' && row.kind !== 'derived') continue;
    if (!isKnown(dataset, row, asOf)) continue;
    const days = `${row.period.start}..${row.period.end}`;
    byDays.set(days, [...(byDays.get(days) ?? []), row]);
  }
  return [...byDays.values()].map((vintages) => currentVintage(dataset, vintages) as Observation);
}
