import type { Locale } from '@outlay/domain';
import type { ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { amountHead, periodTable } from '../../words/period-table.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { amountCell } from '../../words/table-cells.ts';
import { quartersScene } from './quarters-scene.ts';
import { type QuartersState, quartersState } from './quarters-state.ts';
import { QUARTERS_TITLE, quartersFinding, quartersNote, quartersSubtitle, quartersSummary } from './quarters-words.ts';

/** What companies spent, period by period, each in a panel of its own. */
export const quarters = defineChart<QuartersState>({
  id: 'quarters',
  title: QUARTERS_TITLE,
  reads: ['entities', 'from', 'to', 'by', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: true,
  example: { entities: ['us-four', 'china-three', 'bytedance'], from: '2019-Q1', to: '2026-Q2' },
  state: quartersState,
  finding: quartersFinding,
  subtitle: quartersSubtitle,
  note: quartersNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: quartersSummary,
  table: quartersTable,
  scene: quartersScene,
});

/** A row for each period, a column for each company. */
function quartersTable(state: QuartersState, locale: Locale): ChartTable {
  const { rows, periods, provenance } = state;
  const columns = rows
    .flatMap((row) => row.panels)
    .map(({ names, points }) => ({
      head: amountHead(names[locale], provenance.currency, locale),
      cell: (index: number) => amountCell(points[index]?.value, points[index]?.gap, locale),
    }));
  return periodTable(quartersSubtitle(state, locale), { periods, columns }, locale);
}
