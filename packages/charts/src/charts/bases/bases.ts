import { GAP_REASON_NAMES, type Locale, numerals, unitNumerals } from '@outlay/domain';
import type { ChartTable, SceneOptions } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { lineChart } from '../../layout/line-chart.ts';
import type { PlotLine } from '../../layout/plot-line.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Scene } from '../../scene/node.ts';
import { strongInk } from '../../tone.ts';
import { unitSize } from '../../unit.ts';
import { amountHead, periodTable } from '../../words/period-table.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { amountCell } from '../../words/table-cells.ts';
import { pointOf } from '../lines/lines.ts';
import { type BasesState, basesState } from './bases-state.ts';
import { BASES_TITLE, basesFinding, basesNote, basesSubtitle, basesSummary } from './bases-words.ts';

/** One company by each definition on which it has figures. */
export const bases = defineChart<BasesState>({
  id: 'bases',
  title: BASES_TITLE,
  reads: ['entities', 'from', 'to', 'by', 'currency', 'rate', 'asOf'],
  hasTimeAxis: true,
  example: { entities: ['microsoft'], from: '2019-Q1', to: '2026-Q2' },
  state: basesState,
  finding: basesFinding,
  subtitle: basesSubtitle,
  note: basesNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: basesSummary,
  table: basesTable,
  scene: basesScene,
});

const OTHERS: readonly Ink[] = ['ink', 'ink-3', 'ink-2', 'ink-3'];

function basesScene({ entity, series, periods, scale }: BasesState, { locale, size }: SceneOptions): Scene {
  const others = series.filter(({ headline }) => !headline);
  const drawn = series.map((one): PlotLine => {
    const newest = one.points.findLast((point) => point !== null)?.amount;
    const ink = one.headline ? strongInk(entity.tone) : (OTHERS[others.indexOf(one)] ?? 'ink-3');
    return {
      ink,
      weight: one.headline ? 'main' : 'plain',
      points: one.points.map(pointOf),
      end: {
        value: newest === undefined ? '' : unitNumerals(newest, locale, scale),
        name: one.words[locale],
      },
    };
  });
  const missing = periods.map((_, index) => series.every(({ points }) => points[index] === null));
  const reason = GAP_REASON_NAMES[locale]['not-on-record'];
  return lineChart(
    {
      periods,
      lines: drawn,
      unit: unitSize(scale, locale === 'zh'),
      tick: (value, decimals) => numerals(value, decimals),
      gap: { missing, reason },
      empty: reason,
    },
    { locale, size },
  );
}

function basesTable(state: BasesState, locale: Locale): ChartTable {
  const { series, periods, provenance } = state;
  const columns = series.map(({ words, points }) => ({
    head: amountHead(words[locale], provenance.currency, locale),
    cell: (index: number) => amountCell(points[index], undefined, locale),
  }));
  return periodTable(basesSubtitle(state, locale), { periods, columns }, locale);
}
