import { type Locale, periodWords, unitNumerals, unitRange, unitWords } from '@outlay/domain';
import type { ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { TABLE_HEADS } from '../../words/table-words.ts';
import { sayingName } from '../guidance/guidance-words.ts';
import { planScene } from './plan-scene.ts';
import { type PlanState, planState } from './plan-state.ts';
import { PLAN_TITLE, planFinding, planNote, planSubtitle, planSummary } from './plan-words.ts';

/** How far a company has come on what was said about a period. */
export const plan = defineChart<PlanState>({
  id: 'plan',
  title: PLAN_TITLE,
  reads: ['entities', 'period', 'basis', 'currency', 'rate', 'asOf'],
  hasTimeAxis: true,
  example: { entities: ['alibaba'] },
  state: planState,
  finding: planFinding,
  subtitle: planSubtitle,
  note: planNote,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: planSummary,
  table: planTable,
  scene: planScene,
});

function planTable(state: PlanState, locale: Locale): ChartTable {
  const heads = TABLE_HEADS[locale];
  const unit = unitWords(state.provenance.currency, locale);
  const sums = state.sums.map((sum, index) => ({
    cells: [
      { text: periodWords(state.quarters[index] as PlanState['period'], locale, { short: true }) },
      { text: unitNumerals(sum, locale), kind: 'derived' as const },
    ],
  }));
  const sayings = state.sayings.map((saying) => {
    const { who, when } = sayingName(saying, locale);
    return {
      cells: [{ text: `${who}${heads.comma}${when}` }, { text: unitRange(saying.value, locale), kind: saying.kind }],
    };
  });
  return {
    caption: planSubtitle(state, locale),
    columns: [{ head: heads.period }, { head: unit, numeric: true }],
    rows: [...sums, ...sayings],
  };
}
