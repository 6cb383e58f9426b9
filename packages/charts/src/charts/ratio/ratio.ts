import type { Locale } from '@outlay/domain';
import type { ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import type { PlotPoint } from '../../layout/plot-line.ts';
import { type PeriodColumn, periodTable } from '../../words/period-table.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { gapCell } from '../../words/table-cells.ts';
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
  const column = (head: string, line: readonly PlotPoint[]): PeriodColumn => ({
    head,
    cell: (index) => {
      const point = line[index];
      if (point?.value === undefined) return gapCell(undefined, locale);
      return { text: ratioWords(point.value, locale), kind: point.kind };
    },
  });
  const columns = [column(names.main, points), ...(onCash ? [column(names.cash, onCash)] : [])];
  return periodTable(ratioSubtitle(state, locale), { periods, columns }, locale);
}
