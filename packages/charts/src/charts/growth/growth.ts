import { GAP_REASON_NAMES, growthWords, isolated, type Locale, numerals } from '@outlay/domain';
import type { ChartTable, SceneOptions } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { type PercentLines, percentScene, percentTable } from '../../layout/percent-lines.ts';
import type { Scene } from '../../scene/node.ts';
import { sourceLineWords } from '../../words/source-words.ts';
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

/** The growth of each period in place of its figure. */
function growthLines({ series, periods }: LinesState): PercentLines {
  return {
    periods,
    series: series.map((one) => ({
      ...one,
      points: one.points.map(({ growth: value, value: cell, gap }) => ({ value, kind: cell?.kind, gap })),
    })),
  };
}

function growthScene(state: LinesState, options: SceneOptions): Scene {
  const { locale } = options;
  return percentScene(
    growthLines(state),
    {
      label: (value) => growthWords(value, locale, { brief: true }),
      tick: (value, decimals) => (value < 0 ? isolated(numerals(value, decimals), locale) : numerals(value, decimals)),
      missing: GAP_REASON_NAMES[locale]['not-on-record'],
      marks: 2,
    },
    options,
  );
}

function growthTable(state: LinesState, locale: Locale): ChartTable {
  const say = (value: number) => growthWords(value, locale);
  return percentTable(growthSubtitle(state, locale), growthLines(state), { say, locale });
}
