import { GAP_REASON_NAMES, growthWords, isolated, type Locale, numerals, periodWords } from '@outlay/domain';
import type { ChartTable, SceneOptions } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { lineChart } from '../../layout/line-chart.ts';
import { notablePoints } from '../../layout/notable-points.ts';
import type { PlotLine } from '../../layout/plot-line.ts';
import type { Scene } from '../../scene/node.ts';
import { lineLook, strongInk } from '../../tone.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { TABLE_HEADS } from '../../words/table-words.ts';
import { type LinesState, linesState } from '../lines/lines-state.ts';
import { GROWTH_TITLE, growthFinding, growthNote, growthSubtitle, growthSummary } from './growth-words.ts';

/** Growth against the same period a year earlier, over time. */
export const growth = defineChart<LinesState>({
  id: 'growth',
  title: GROWTH_TITLE,
  reads: ['entities', 'from', 'to', 'by', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: true,
  example: { entities: ['china-three', 'us-four'], from: '2020-H1', to: '2026-H1', by: 'half' },
  state: (dataset, query) => linesState(dataset, { from: '2020-H1', to: '2026-H1', by: 'half', ...defined(query) }),
  finding: growthFinding,
  subtitle: growthSubtitle,
  note: growthNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: growthSummary,
  table: growthTable,
  scene: growthScene,
});

/** The parts of a query that are there, so that a default stands where one is not. */
function defined<T extends object>(query: T): Partial<T> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function growthScene({ series, periods }: LinesState, { locale, size }: SceneOptions): Scene {
  const drawn = series.map((one, place): PlotLine => {
    const points = one.points.map(({ growth: value, value: cell }) =>
      value === null ? null : { value, kind: cell?.kind },
    );
    const newest = points.findLast((point) => point !== null)?.value;
    const brief = (value: number) => growthWords(value, locale, { brief: true });
    return {
      ...lineLook(one.tone, place),
      labelInk: strongInk(one.tone),
      points,
      end: { value: newest === undefined ? '' : brief(newest), name: one.names[locale] },
      marked:
        series.length > 2
          ? []
          : notablePoints(points, 2).map((index) => ({ index, text: brief(points[index]?.value as number) })),
    };
  });
  const missing = periods.map((_, index) => series.every(({ points }) => points[index]?.growth === null));
  const reason = GAP_REASON_NAMES[locale]['not-on-record'];
  return lineChart(
    {
      periods,
      lines: drawn,
      unit: 0.01,
      tick: (value, decimals) => (value < 0 ? isolated(numerals(value, decimals), locale) : numerals(value, decimals)),
      gap: { missing, reason },
      empty: reason,
    },
    { locale, size },
  );
}

function growthTable(state: LinesState, locale: Locale): ChartTable {
  const { series, periods } = state;
  return {
    caption: growthSubtitle(state, locale),
    columns: [
      { head: TABLE_HEADS[locale].period },
      ...series.map(({ names }) => ({ head: names[locale], numeric: true })),
    ],
    rows: periods.map((period, index) => ({
      cells: [
        { text: periodWords(period, locale, { short: true }) },
        ...series.map(({ points }) => {
          const value = points[index]?.growth ?? null;
          return value === null
            ? { text: GAP_REASON_NAMES[locale][points[index]?.gap ?? 'not-on-record'], gap: true as const }
            : { text: growthWords(value, locale), kind: 'derived' as const };
        }),
      ],
    })),
  };
}
