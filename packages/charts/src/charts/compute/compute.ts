import { isolated, type Locale, type Localized } from '@outlay/domain';
import type { ChartCell, ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { computeScene } from './compute-scene.ts';
import { type ComputeState, computeState } from './compute-state.ts';
import {
  amountOf,
  COMPUTE_TITLE,
  computeFinding,
  computeNote,
  computeSource,
  computeSubtitle,
  computeSummary,
  isUnstated,
  rowName,
} from './compute-words.ts';

/** What the chips that buyers got over some days compute, China and the United States, by each estimator. */
export const compute = defineChart<ComputeState>({
  id: 'compute',
  title: COMPUTE_TITLE,
  reads: ['period', 'estimator', 'asOf'],
  hasOwnKey: true,
  hasTimeAxis: false,
  example: { period: '2024' },
  state: computeState,
  finding: computeFinding,
  subtitle: computeSubtitle,
  note: computeNote,
  sourceLine: computeSource,
  summary: computeSummary,
  table: computeTable,
  scene: computeScene,
});

const HEADS: Localized<readonly [estimator: string, buyer: string, chips: string, compute: string]> = {
  en: ['Estimator', 'Buyer', 'Chips', 'H100-equivalents'],
  ar: ['المقدِّر', 'المشتري', 'الرقائق', 'مكافئات H100'],
  zh: ['估计方', '买方', '芯片数', 'H100当量'],
};

function computeTable(state: ComputeState, locale: Locale): ChartTable {
  const [estimator, buyer, chips, equivalents] = HEADS[locale];
  return {
    caption: computeSubtitle(state, locale),
    columns: [
      { head: buyer },
      { head: chips, numeric: true },
      { head: equivalents, numeric: true },
      { head: estimator },
    ],
    rows: state.estimators.flatMap(({ name, rows }) =>
      rows.map((row) => ({
        cells: [
          { text: rowName(row, locale) },
          cell(row.units, locale),
          cell(row.compute, locale),
          { text: isolated(name, locale) },
        ],
        total: row.total,
      })),
    ),
  };
}

function cell(range: Parameters<typeof amountOf>[0], locale: Locale): ChartCell {
  return range === null || isUnstated(range)
    ? { text: amountOf(range, locale), gap: true }
    : { text: amountOf(range, locale), kind: 'estimate' };
}
