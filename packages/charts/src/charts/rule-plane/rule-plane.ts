import { isolated, type Locale, type Localized, numerals } from '@outlay/domain';
import type { ChartCell, ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { ruleSourceWords } from '../../words/rule-words.ts';
import { rulePlaneScene } from './rule-plane-scene.ts';
import { type RulePlaneState, rulePlaneState } from './rule-plane-state.ts';
import {
  pointWords,
  RULE_PLANE_TITLE,
  rulePlaneFinding,
  rulePlaneNote,
  rulePlaneSubtitle,
  rulePlaneSummary,
} from './rule-plane-words.ts';

/** Chips by total processing performance and performance density, on the regions of the control list of a day. */
export const rulePlane = defineChart<RulePlaneState>({
  id: 'rule-plane',
  title: RULE_PLANE_TITLE,
  reads: ['chips', 'on'],
  hasOwnKey: true,
  hasTimeAxis: false,
  example: { on: '2026-11-23' },
  state: rulePlaneState,
  finding: rulePlaneFinding,
  subtitle: rulePlaneSubtitle,
  note: rulePlaneNote,
  sourceLine: (state, locale) => ruleSourceWords(citedBy(state, locale), state.on, locale),
  summary: rulePlaneSummary,
  table: rulePlaneTable,
  scene: rulePlaneScene,
});

const SHEETS: Localized = {
  en: 'vendors’ data sheets and published reviews of them, dense rates',
  ar: 'صحائف بيانات المصنّعين ومراجعات منشورة لها، بالمعدلات الكثيفة',
  zh: '厂商规格书及公开评述，均为稠密算力',
};

function citedBy({ rule, review }: RulePlaneState, locale: Locale): string[] {
  return [rule.citation, ...(review ? [review.citation] : []), SHEETS[locale]];
}

const HEADS: Localized<readonly [chip: string, status: string]> = {
  en: ['Chip', 'By this rule'],
  ar: ['الرقاقة', 'وفق هذه القاعدة'],
  zh: ['芯片', '按此规则'],
};

const NO_AREA: Localized = { en: 'die area not on record', ar: 'مساحة القالب غير مسجلة', zh: '裸片面积未收录' };

function rulePlaneTable(state: RulePlaneState, locale: Locale): ChartTable {
  const [chip, status] = HEADS[locale];
  const kindOf = (estimated: boolean) => (estimated ? 'estimate' : 'derived');
  return {
    caption: rulePlaneSubtitle(state, locale),
    columns: [{ head: chip }, { head: 'TPP', numeric: true }, { head: 'PD', numeric: true }, { head: status }],
    rows: [...state.points]
      .sort((left, right) => left.performance - right.performance)
      .map((point) => ({
        cells: [
          { text: isolated(point.names.join(', '), locale) },
          { text: numerals(point.performance), kind: kindOf(point.estimatedRates) },
          point.density === null
            ? ({ text: NO_AREA[locale], gap: true } satisfies ChartCell)
            : { text: numerals(point.density, 2), kind: kindOf(point.estimated) },
          { text: pointWords(point, locale) },
        ],
      })),
  };
}
