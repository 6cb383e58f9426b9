import { type Cell, GAP_REASON_NAMES, type Locale, numerals, unitNumerals, unitRange } from '@outlay/domain';
import type { ChartTable, SceneOptions } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { lineChart } from '../../layout/line-chart.ts';
import { notablePoints } from '../../layout/notable-points.ts';
import type { PlotLine, PlotPoint } from '../../layout/plot-line.ts';
import type { Scene } from '../../scene/node.ts';
import { lineLook, strongInk } from '../../tone.ts';
import { unitSize } from '../../unit.ts';
import { amountHead, periodTable } from '../../words/period-table.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { amountCell } from '../../words/table-cells.ts';
import { type LinesState, linesState } from './lines-state.ts';
import { LINES_TITLE, linesFinding, linesNote, linesSubtitle, linesSummary } from './lines-words.ts';

/** What companies and groups spent over time, a line for each. */
export const lines = defineChart<LinesState>({
  id: 'lines',
  title: LINES_TITLE,
  reads: ['entities', 'from', 'to', 'by', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: true,
  example: { entities: ['amazon', 'alphabet', 'microsoft', 'meta', 'china-three'], from: '2019-Q1', to: '2026-Q2' },
  state: linesState,
  finding: linesFinding,
  subtitle: linesSubtitle,
  note: linesNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: linesSummary,
  table: linesTable,
  scene: linesScene,
});

/** A figure as a point of a line. */
export function pointOf(value: Cell | null): PlotPoint {
  if (!value) return null;
  const { amount, low, high, kind } = value;
  return { value: amount, low, high, kind };
}

function linesScene(state: LinesState, { locale, size }: SceneOptions): Scene {
  const { series, periods, scale } = state;
  const drawn = series.map((one, place): PlotLine => {
    const points = one.points.map(({ value }) => pointOf(value));
    const newest = one.points.findLast(({ value }) => value !== null)?.value;
    const alone = series.length === 1;
    return {
      ...lineLook(one.tone, place),
      labelInk: strongInk(one.tone),
      points,
      end: { value: newest ? unitRange(newest, locale, scale) : '', name: one.names[locale] },
      marked: alone
        ? notablePoints(points, size === 'narrow' ? 3 : 4).map((index) => ({
            index,
            text: unitNumerals(points[index]?.value as number, locale, scale),
          }))
        : [],
    };
  });
  const missing = periods.map((_, index) => series.every(({ points }) => points[index]?.value === null));
  const reason = GAP_REASON_NAMES[locale][series[0]?.points.find(({ gap }) => gap)?.gap ?? 'not-on-record'];
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

function linesTable(state: LinesState, locale: Locale): ChartTable {
  const { series, periods, provenance } = state;
  const columns = series.map(({ names, points }) => ({
    head: amountHead(names[locale], provenance.currency, locale),
    cell: (index: number) => amountCell(points[index]?.value, points[index]?.gap, locale),
  }));
  return periodTable(linesSubtitle(state, locale), { periods, columns }, locale);
}
