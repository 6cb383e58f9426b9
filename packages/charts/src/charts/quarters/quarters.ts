import { type Locale, type Period, periodWords, unitNumerals, unitWords } from '@outlay/domain';
import type { ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { TABLE_HEADS } from '../../words/table-words.ts';
import { quartersScene } from './quarters-scene.ts';
import { type QuartersState, quartersState } from './quarters-state.ts';
import {
  cellWords,
  QUARTERS_TITLE,
  quartersFinding,
  quartersNote,
  quartersSubtitle,
  quartersSummary,
} from './quarters-words.ts';

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
  const heads = TABLE_HEADS[locale];
  const unit = unitWords(provenance.currency, locale);
  const panels = rows.flatMap((row) => row.panels);
  return {
    caption: quartersSubtitle(state, locale),
    columns: [
      { head: heads.period },
      ...panels.map(({ names }) => ({ head: `${names[locale]}${heads.comma}${unit}`, numeric: true })),
    ],
    rows: periods.map((period: Period, index) => ({
      cells: [
        { text: periodWords(period, locale, { short: true }) },
        ...panels.map(({ points }) => {
          const { value = null, gap } = points[index] ?? {};
          if (!value) return { text: cellWords(null, gap, locale), gap: true as const };
          const text = value.amount === undefined ? cellWords(value, gap, locale) : unitNumerals(value.amount, locale);
          return { text, kind: value.kind };
        }),
      ],
    })),
  };
}
