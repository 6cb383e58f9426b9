import { GAP_REASON_NAMES, type Locale, type Period, periodWords } from '@outlay/domain';
import type { ChartCell, ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import type { PlotPoint } from '../../layout/plot-line.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { TABLE_HEADS } from '../../words/table-words.ts';
import { ratioScene } from './ratio-scene.ts';
import { type RatioState, ratioState } from './ratio-state.ts';
import {
  RATIO_TITLE,
  ratioFinding,
  ratioLineNames,
  ratioNote,
  ratioSubtitle,
  ratioSummary,
  ratioWords,
} from './ratio-words.ts';

/** What one side spent for each dollar that the other spent, over time. */
export const ratio = defineChart<RatioState>({
  id: 'ratio',
  title: RATIO_TITLE,
  reads: ['entities', 'from', 'to', 'by', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: true,
  example: { entities: ['china-three', 'us-four'], from: '2019-H1', to: '2026-H1', by: 'half' },
  state: ratioState,
  finding: ratioFinding,
  subtitle: ratioSubtitle,
  note: ratioNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: ratioSummary,
  table: ratioTable,
  scene: ratioScene,
});

function ratioTable(state: RatioState, locale: Locale): ChartTable {
  const { points, onCash, periods } = state;
  const names = ratioLineNames(locale);
  const cell = (point: PlotPoint | undefined): ChartCell => {
    if (point?.value === undefined) return { text: GAP_REASON_NAMES[locale]['not-on-record'], gap: true };
    return { text: ratioWords(point.value, locale), kind: point.kind };
  };
  return {
    caption: ratioSubtitle(state, locale),
    columns: [
      { head: TABLE_HEADS[locale].period },
      { head: names.main, numeric: true },
      ...(onCash ? [{ head: names.cash, numeric: true }] : []),
    ],
    rows: points.map((point, index) => ({
      cells: [
        { text: periodWords(periods[index] as Period, locale, { short: true }) },
        cell(point),
        ...(onCash ? [cell(onCash[index])] : []),
      ],
    })),
  };
}
