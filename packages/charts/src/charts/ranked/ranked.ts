import { growthWords, type Locale, periodWords, unitWords } from '@outlay/domain';
import type { ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { amountCell } from '../../words/table-cells.ts';
import { TABLE_HEADS } from '../../words/table-words.ts';
import { rankedScene } from './ranked-scene.ts';
import { type RankedState, rankedState } from './ranked-state.ts';
import { RANKED_TITLE, rankedFinding, rankedNote, rankedSubtitle, rankedSummary, rowWords } from './ranked-words.ts';

/** Any companies by what they spent in one period, each with a mark for the period before. */
export const ranked = defineChart<RankedState>({
  id: 'ranked',
  title: RANKED_TITLE,
  reads: ['entities', 'period', 'against', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: false,
  example: { entities: ['china-three', 'us-four'], period: '2026-H1' },
  state: rankedState,
  finding: rankedFinding,
  subtitle: rankedSubtitle,
  note: rankedNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: rankedSummary,
  table: rankedTable,
  scene: rankedScene,
});

function rankedTable(state: RankedState, locale: Locale): ChartTable {
  const { rows, period, against, provenance } = state;
  const heads = TABLE_HEADS[locale];
  const unit = unitWords(provenance.currency, locale);
  return {
    caption: rankedSubtitle(state, locale),
    columns: [
      { head: heads.entity },
      ...[period, against].map((one) => ({ head: `${periodWords(one, locale)}${heads.comma}${unit}`, numeric: true })),
      { head: heads.growth, numeric: true },
    ],
    rows: rows.map((row) => ({
      cells: [
        { text: row.names[locale] },
        row.value ? amountCell(row.value, undefined, locale) : { text: rowWords(row, locale), gap: true as const },
        row.previous ? amountCell(row.previous, undefined, locale) : { text: '' },
        row.growth === null ? { text: '' } : { text: growthWords(row.growth, locale), kind: 'derived' as const },
      ],
    })),
  };
}
