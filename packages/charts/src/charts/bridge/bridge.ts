import { isolated, type Locale, unitNumerals, unitWords } from '@outlay/domain';
import type { ChartCell, ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { COMMA } from '../../words/punctuation.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { bridgeScene } from './bridge-scene.ts';
import { type BridgeState, type BridgeTotal, bridgeState } from './bridge-state.ts';
import {
  BRIDGE_TITLE,
  bridgeFinding,
  bridgeNote,
  bridgeSubtitle,
  bridgeSummary,
  missingWords,
  stepName,
  totalName,
  variantName,
} from './bridge-words.ts';

/** How a total moves from one definition of capital expenditure to another. */
export const bridge = defineChart<BridgeState>({
  id: 'bridge',
  title: BRIDGE_TITLE,
  reads: ['entities', 'period', 'against', 'fromBasis', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: false,
  example: { entities: ['us-four'], period: '2024-H1', fromBasis: 'cash', basis: 'headline' },
  state: bridgeState,
  finding: bridgeFinding,
  subtitle: bridgeSubtitle,
  note: bridgeNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: bridgeSummary,
  table: bridgeTable,
  scene: bridgeScene,
});

const HEADS = {
  en: ['Step', 'Amount'],
  ar: ['الخطوة', 'المبلغ'],
  zh: ['步骤', '金额'],
} as const;

function bridgeTable(state: BridgeState, locale: Locale): ChartTable {
  const [step, amount] = HEADS[locale];
  const unit = unitWords(state.provenance.currency, locale);
  const total = (one: BridgeTotal): ChartCell =>
    one.amount === null
      ? { text: missingWords(one, locale), gap: true }
      : { text: unitNumerals(one.amount, locale), kind: one.kind };
  const signed = (delta: number): ChartCell => ({
    text: delta < 0 ? unitNumerals(delta, locale) : isolated(`+${unitNumerals(delta, locale)}`, locale),
    kind: 'derived',
  });
  return {
    caption: bridgeSubtitle(state, locale),
    columns: [{ head: step }, { head: `${amount}${COMMA[locale]}${unit}`, numeric: true }],
    rows: state.blocks.flatMap((block) => [
      { cells: [{ text: totalName(block.from, block, locale) }, total(block.from)] },
      ...block.steps.map((one) => ({ cells: [{ text: stepName(one, locale) }, signed(one.delta)] })),
      { cells: [{ text: totalName(block.to, block, locale) }, total(block.to)], total: true },
      ...block.variants.map((one) => ({
        cells: [
          { text: variantName(one, locale) },
          { text: unitNumerals(one.total, locale), kind: 'derived' as const },
        ],
      })),
    ]),
  };
}
