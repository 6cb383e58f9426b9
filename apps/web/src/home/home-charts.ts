import { bridge, type Chart, type ChartQuery, guidance, quarters, ratio, totals } from '@outlay/charts';
import {
  compare,
  comparisonRecords,
  type Dataset,
  definitionMoves,
  definitionMovesRecords,
  type FlatRecords,
  periodLabel,
  series,
  seriesRecords,
} from '@outlay/domain';
import { ARTICLE_PERIOD, type HomeAnswer, SIDES } from './home-answer.ts';
import { CASH_PANEL, panelId, ratioPanelId } from './panel-id.ts';

/** A chart of the first page: what it draws, its figures as a file, and where its derivation stands on the page. */
export type HomeChart = {
  readonly id: string;
  readonly chart: Chart;
  readonly query: ChartQuery;
  readonly records: () => FlatRecords;
  readonly panel: string | undefined;
};

/** The private company that everyone asks about, and the year its reported plans are for. */
const REPORTED = { entity: 'bytedance', year: '2026' };

/** The charts of the first page in their order: the comparison, its swing, its definitions, its quarters, what is not published. */
export function homeCharts(dataset: Dataset, { newest, article }: HomeAnswer): HomeChart[] {
  const period = periodLabel(newest.period);
  const dollars = { currency: 'USD' } as const;
  const compared = { ...dollars, entities: SIDES, period, against: ARTICLE_PERIOD };
  const halves = { ...dollars, entities: SIDES, from: '2019-H1', to: period, by: 'half' } as const;
  const moved = { ...dollars, entities: ['us-four'], period: ARTICLE_PERIOD };
  const lastQuarter = `${period.slice(0, 4)}-${period.endsWith('H1') ? 'Q2' : 'Q4'}`;
  const byQuarter = {
    ...dollars,
    entities: ['us-four', 'china-three', REPORTED.entity],
    from: '2019-Q1',
    to: lastQuarter,
    by: 'quarter',
  } as const;
  const reported = { ...dollars, entities: [REPORTED.entity], period: REPORTED.year };
  const members = [...SIDES].reverse().flatMap((side) => groupMembers(dataset, side));
  return [
    chartOf('totals', totals, compared, panelId(newest, 'china-three'), () =>
      comparisonRecords(compare(dataset, compared)),
    ),
    chartOf('ratio', ratio, halves, ratioPanelId(newest), () => seriesRecords(series(dataset, halves))),
    chartOf('bridge', bridge, { ...moved, fromBasis: 'cash', basis: 'headline' }, panelId(article, 'us-four'), () =>
      definitionMovesRecords(definitionMoves(dataset, moved)),
    ),
    chartOf('quarters', quarters, byQuarter, CASH_PANEL, () =>
      seriesRecords(series(dataset, { ...byQuarter, entities: members })),
    ),
    chartOf(REPORTED.entity, guidance, reported, undefined, () => comparisonRecords(compare(dataset, reported))),
  ];
}

function groupMembers(dataset: Dataset, id: string): readonly string[] {
  const entity = dataset.entity(id);
  return entity.type === 'group' ? entity.group.members : [id];
}

function chartOf<State>(
  id: string,
  chart: Chart<State>,
  query: ChartQuery,
  panel: string | undefined,
  records: () => FlatRecords,
): HomeChart {
  return { id, chart: chart as Chart, query, records, panel };
}
