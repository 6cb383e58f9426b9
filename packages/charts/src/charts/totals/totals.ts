import { growthWords, type Locale, periodWords, unitRange, unitWords } from '@outlay/domain';
import type { ChartCell, ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { TABLE_HEADS } from '../../words/table-words.ts';
import { totalsScene } from './totals-scene.ts';
import { type Amount, type TotalsState, totalsState } from './totals-state.ts';
import { amountOrGap, TOTALS_TITLE, totalsFinding, totalsNote, totalsSubtitle, totalsSummary } from './totals-words.ts';

/** What companies and groups spent in a period and in an earlier one, as accounts: parts, outlined by their total. */
export const totals = defineChart<TotalsState>({
  id: 'totals',
  title: TOTALS_TITLE,
  reads: ['entities', 'period', 'against', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: false,
  example: { entities: ['china-three', 'us-four'], period: '2026-H1', against: '2024-H1' },
  state: totalsState,
  finding: totalsFinding,
  subtitle: totalsSubtitle,
  note: totalsNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: totalsSummary,
  table: totalsTable,
  scene: totalsScene,
});

function totalsTable(state: TotalsState, locale: Locale): ChartTable {
  const { blocks, provenance, growth } = state;
  const heads = TABLE_HEADS[locale];
  const unit = unitWords(provenance.currency, locale);
  const cell = ({ value, gap, missing }: Amount): ChartCell =>
    value
      ? { text: unitRange(value, locale), kind: value.kind }
      : { text: amountOrGap({ value, gap, ...(missing ? { missing } : {}) }, locale), gap: true };
  const [first] = blocks;
  const rows = (first?.bars ?? []).flatMap((bar, place) => {
    const at = blocks.map(({ bars }) => bars[place] ?? bar);
    const grown = growth[place]?.fraction;
    const parts = bar.members.map((member, index) => ({
      cells: [{ text: member.names[locale] }, ...at.map(({ members }) => cell(members[index] ?? member)), { text: '' }],
    }));
    const total = {
      text: grown === null || grown === undefined ? '' : growthWords(grown, locale),
      kind: 'derived' as const,
    };
    return [...parts, { cells: [{ text: bar.names[locale] }, ...at.map(cell), total], total: bar.type === 'group' }];
  });
  return {
    caption: totalsSubtitle(state, locale),
    columns: [
      { head: heads.entity },
      ...blocks.map(({ period }) => ({ head: `${periodWords(period, locale)}${heads.comma}${unit}`, numeric: true })),
      { head: heads.growth, numeric: true },
    ],
    rows,
  };
}
