import { GAP_REASON_NAMES, type Locale, numerals, percentWords, periodWords } from '@outlay/domain';
import type { ChartTable, SceneOptions } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { lineChart } from '../../layout/line-chart.ts';
import { notablePoints } from '../../layout/notable-points.ts';
import type { PlotLine } from '../../layout/plot-line.ts';
import type { Scene } from '../../scene/node.ts';
import { lineLook, strongInk } from '../../tone.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { TABLE_HEADS } from '../../words/table-words.ts';
import { type IntensityState, intensityState } from './intensity-state.ts';
import {
  INTENSITY_TITLE,
  intensityFinding,
  intensityNote,
  intensitySubtitle,
  intensitySummary,
} from './intensity-words.ts';

/** Capital expenditure over revenue of the same days, over time. */
export const intensity = defineChart<IntensityState>({
  id: 'intensity',
  title: INTENSITY_TITLE,
  reads: ['entities', 'from', 'to', 'by', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: true,
  example: { entities: ['us-four', 'china-three'], from: '2023-H2', to: '2026-H1', by: 'half' },
  state: intensityState,
  finding: intensityFinding,
  subtitle: intensitySubtitle,
  note: intensityNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: intensitySummary,
  table: intensityTable,
  scene: intensityScene,
});

function intensityScene({ series, periods }: IntensityState, { locale, size }: SceneOptions): Scene {
  const drawn = series.map((one, place): PlotLine => {
    const points = one.points.map(({ value }) => (value === null ? null : { value, kind: 'derived' as const }));
    const newest = points.findLast((point) => point !== null)?.value;
    const marked = series.length > 2 ? [] : notablePoints(points, size === 'narrow' ? 2 : 3);
    return {
      ...lineLook(one.tone, place),
      labelInk: strongInk(one.tone),
      points,
      end: { value: newest === undefined ? '' : percentWords(newest, locale), name: one.names[locale] },
      marked: marked.map((index) => ({ index, text: percentWords(points[index]?.value as number, locale) })),
    };
  });
  const missing = periods.map((_, index) => series.every(({ points }) => points[index]?.value === null));
  const reason = GAP_REASON_NAMES[locale][series[0]?.points.find(({ gap }) => gap)?.gap ?? 'not-on-record'];
  return lineChart(
    {
      periods,
      lines: drawn,
      unit: 0.01,
      tick: (value, decimals) => numerals(value, decimals),
      gap: { missing, reason },
      empty: reason,
    },
    { locale, size },
  );
}

function intensityTable(state: IntensityState, locale: Locale): ChartTable {
  const { series, periods } = state;
  return {
    caption: intensitySubtitle(state, locale),
    columns: [
      { head: TABLE_HEADS[locale].period },
      ...series.map(({ names }) => ({ head: names[locale], numeric: true })),
    ],
    rows: periods.map((period, index) => ({
      cells: [
        { text: periodWords(period, locale, { short: true }) },
        ...series.map(({ points }) => {
          const { value = null, gap } = points[index] ?? {};
          return value === null
            ? { text: GAP_REASON_NAMES[locale][gap ?? 'not-on-record'], gap: true as const }
            : { text: percentWords(value, locale), kind: 'derived' as const };
        }),
      ],
    })),
  };
}
