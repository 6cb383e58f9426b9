import { type Locale, unitNumerals, unitWords } from '@outlay/domain';
import type { ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { guidanceScene } from './guidance-scene.ts';
import { type GuidanceState, guidanceState } from './guidance-state.ts';
import {
  GUIDANCE_TITLE,
  guidanceFinding,
  guidanceNote,
  guidanceSubtitle,
  guidanceSummary,
  outturnName,
  sayingName,
  sayingWords,
} from './guidance-words.ts';

/** What a company and others said about its spending in a period, as it moved, and what it came to. */
export const guidance = defineChart<GuidanceState>({
  id: 'guidance',
  title: GUIDANCE_TITLE,
  reads: ['entities', 'period', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: false,
  example: { entities: ['meta'], period: '2024' },
  state: guidanceState,
  finding: guidanceFinding,
  subtitle: guidanceSubtitle,
  note: guidanceNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: guidanceSummary,
  table: guidanceTable,
  scene: guidanceScene,
});

const HEADS = {
  en: ['Who', 'When', 'What was said'],
  ar: ['مَن', 'متى', 'ما قيل'],
  zh: ['来源', '日期', '说法'],
} as const;

function guidanceTable(state: GuidanceState, locale: Locale): ChartTable {
  const [who, when, what] = HEADS[locale];
  const spent = outturnName(state, locale);
  const unit = unitWords(state.provenance.currency, locale);
  const { outturn } = state;
  return {
    caption: guidanceSubtitle(state, locale),
    columns: [{ head: who }, { head: when }, { head: what, numeric: true }],
    rows: [
      ...state.sayings.map((saying) => {
        const name = sayingName(saying, locale);
        return {
          cells: [{ text: name.who }, { text: name.when }, { text: sayingWords(saying, locale), kind: saying.kind }],
        };
      }),
      ...(outturn
        ? [
            {
              cells: [
                { text: spent.who },
                { text: spent.when },
                { text: `${unitNumerals(outturn.amount, locale)} (${unit})`, kind: outturn.kind },
              ],
            },
          ]
        : []),
    ],
  };
}
