import { bases, guidance, intensity, plan, quarters, revisions } from '@outlay/charts';
import { type Dataset, grouped, type Observation, periodLabel, publicFrom } from '@outlay/domain';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { isPlan, type Target } from '../entity/sayings.ts';
import { figureFragment, observationFragment, shareFragment } from '../figures/figure-key.ts';
import { type CellTarget, headlineKey, type PageChart, pageChart } from './page-chart.ts';

/** Fewer points than this are a table, not a chart. */
const FEWEST = 4;

/** The charts of an entity, in the order of its page; each only where the record has enough to draw. */
export function companyCharts(dataset: Dataset, answer: EntityAnswer): PageChart[] {
  return [
    ...quartersChart(dataset, answer),
    ...planChart(dataset, answer),
    ...guidanceChart(dataset, answer),
    ...basesChart(dataset, answer),
    ...intensityChart(dataset, answer),
    ...revisionsChart(dataset, answer),
  ];
}

/** Spending by quarter, from the first to the newest on record; the companies of a group each in a panel. */
function quartersChart(dataset: Dataset, { entity, steps }: EntityAnswer): PageChart[] {
  const known =
    steps.find(({ by }) => by === 'quarter')?.points.filter(({ reported, value }) => reported ?? value) ?? [];
  const [from, to] = [known.at(0)?.period.label, known.at(-1)?.period.label];
  if (known.length < FEWEST || from === undefined || to === undefined) return [];
  const currency = entity.type === 'group' ? ('USD' as const) : undefined;
  const query = { entities: [entity.id], from, to, currency };
  return [
    pageChart(dataset, 'quarters', quarters, query, ({ rows, periods, provenance }, row, column) => {
      const panel = rows.flatMap(({ panels }) => panels)[column - 1];
      const period = periods[row];
      if (!panel || !period) return undefined;
      return {
        entity: panel.id,
        fragment: figureFragment(headlineKey(periodLabel(period), provenance.currency)),
      };
    }),
  ];
}

/** What was spent so far of a plan over several years. */
function planChart(dataset: Dataset, { entity, targets, steps }: EntityAnswer): PageChart[] {
  const target = targets.find(isPlan);
  if (!target || !steps.some(({ by }) => by === 'quarter')) return [];
  const query = { entities: [entity.id], period: periodLabel(target.period) };
  if (plan.state(dataset, query).sums.length === 0) return [];
  return [
    pageChart(dataset, 'plan', plan, query, ({ sums, quarters: steps4, period, sayings, provenance }, row, column) => {
      if (column === 0) return undefined;
      const quarter = steps4[row];
      if (row < sums.length && quarter) {
        const label = periodLabel({ start: period.start, end: quarter.end });
        return { entity: entity.id, fragment: figureFragment(headlineKey(label, provenance.currency)) };
      }
      return saidTarget(dataset, entity.id, period, sayings[row - sums.length]);
    }),
  ];
}

/** What was said about the newest period, as it moved: by the company, else by others. */
function guidanceChart(dataset: Dataset, answer: EntityAnswer): PageChart[] {
  const { entity } = answer;
  const period = newestAboutYear(answer);
  if (entity.type === 'group' || period === undefined) return [];
  const query = { entities: [entity.id], period };
  return [
    pageChart(dataset, 'guidance', guidance, query, ({ sayings, outturn, period: days, provenance }, row, column) => {
      if (column !== 2) return undefined;
      const said = sayings[row];
      if (said) return saidTarget(dataset, entity.id, days, said);
      if (!outturn) return undefined;
      const key = headlineKey(periodLabel(outturn.period), provenance.currency);
      return { entity: entity.id, fragment: figureFragment(key) };
    }),
  ];
}

/** The newest period of about a year that was spoken of at least twice, and whose outturn opens on the page. */
function newestAboutYear({ targets, estimates }: EntityAnswer): string | undefined {
  const own = targets.find((target) => !isPlan(target) && target.sayings.length > 1);
  if (own) return periodLabel(own.period);
  const others = grouped(estimates, ({ period }) => periodLabel(period));
  return [...others]
    .filter(([label, rows]) => /^\d{4}$/.test(label) && rows.length > 1)
    .map(([label]) => label)
    .sort()
    .at(-1);
}

/** A company's definitions side by side. */
function basesChart(dataset: Dataset, { entity, definitions }: EntityAnswer): PageChart[] {
  const [from, to] = [definitions?.periods.at(0), definitions?.periods.at(-1)];
  if (!definitions || from === undefined || to === undefined || definitions.periods.length < FEWEST) return [];
  const query = { entities: [entity.id], from, to, by: definitions.by };
  return [
    pageChart(dataset, 'bases', bases, query, ({ series, periods, provenance }, row, column) => {
      const [one, period] = [series[column - 1], periods[row]];
      if (!one || !period) return undefined;
      const basis = one.headline ? 'headline' : one.basis;
      const key = { period: periodLabel(period), basis, currency: provenance.currency } as const;
      return { entity: entity.id, fragment: figureFragment(key) };
    }),
  ];
}

/** How much of its revenue a company spends, by half-year; of a group each company. */
function intensityChart(dataset: Dataset, { entity, shares, steps }: EntityAnswer): PageChart[] {
  const halves = entity.type === 'group' ? steps.find(({ by }) => by === 'half')?.points : shares.half;
  if (!halves || halves.length < FEWEST) return [];
  const labels = halves.map(({ period }) => ('label' in period ? period.label : periodLabel(period)));
  const entities = entity.type === 'group' ? entity.group.members : [entity.id];
  const query = { entities, from: labels.at(0), to: labels.at(-1), by: 'half' as const };
  return [
    pageChart(dataset, 'intensity', intensity, query, ({ series, periods }, row, column) => {
      const [one, period] = [series[column - 1], periods[row]];
      return one && period ? { entity: one.id, fragment: shareFragment(periodLabel(period)) } : undefined;
    }),
  ];
}

/** What was published again with another value. */
function revisionsChart(dataset: Dataset, { entity, restatements }: EntityAnswer): PageChart[] {
  const spending = restatements.filter(([row]) => row?.metric === 'capex');
  if (spending.length === 0) return [];
  const query = { entities: [entity.id] };
  return [
    pageChart(dataset, 'revisions', revisions, query, (state, row, column) => {
      const { period } = state.revisions[row] ?? {};
      const rows = spending.find(
        ([first]) => first?.period.start === period?.start && first?.period.end === period?.end,
      );
      const shown = column === 1 ? rows?.at(0) : rows?.at(-1);
      return shown && column > 0 ? { entity: entity.id, fragment: observationFragment(shown) } : undefined;
    }),
  ];
}

/** The observation that a saying of a chart was made from. */
function saidTarget(
  dataset: Dataset,
  entity: string,
  period: Target['period'],
  said: { kind: string; published: string; estimator?: string | undefined } | undefined,
): CellTarget | undefined {
  const isSaid = (row: Observation) =>
    row.kind === said?.kind &&
    row.estimator === said.estimator &&
    publicFrom(dataset, row) === said.published &&
    periodLabel(row.period) === periodLabel(period);
  const row = dataset.observationsOf(entity).find(isSaid);
  return row && { entity, fragment: observationFragment(row) };
}
