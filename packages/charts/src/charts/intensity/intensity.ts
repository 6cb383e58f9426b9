import { GAP_REASON_NAMES, type Locale, percentWords } from '@outlay/domain';
import type { ChartTable, SceneOptions } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { percentScene, percentTable } from '../../layout/percent-lines.ts';
import type { Scene } from '../../scene/node.ts';
import { sourceLineWords } from '../../words/source-words.ts';
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

function intensityScene({ series, periods }: IntensityState, options: SceneOptions): Scene {
  const { locale, size } = options;
  const points = (one: IntensityState['series'][number]) =>
    one.points.map((point) => ({ ...point, kind: 'derived' as const }));
  return percentScene(
    { periods, series: series.map((one) => ({ ...one, points: points(one) })) },
    {
      label: (value) => percentWords(value, locale),
      missing: GAP_REASON_NAMES[locale][series[0]?.points.find(({ gap }) => gap)?.gap ?? 'not-on-record'],
      marks: size === 'narrow' ? 2 : 3,
    },
    options,
  );
}

function intensityTable(state: IntensityState, locale: Locale): ChartTable {
  const say = (value: number) => percentWords(value, locale);
  return percentTable(intensitySubtitle(state, locale), state, { say, locale });
}
