import { dateWords, isolated, type Locale, type Localized, statusWords } from '@outlay/domain';
import type { ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { ruleSourceWords } from '../../words/rule-words.ts';
import { statusTimelineScene } from './status-timeline-scene.ts';
import { type StatusTimelineState, statusTimelineState } from './status-timeline-state.ts';
import {
  STATUS_TIMELINE_TITLE,
  statusTimelineFinding,
  statusTimelineNote,
  statusTimelineSubtitle,
  statusTimelineSummary,
  UNBOUND_NAMES,
} from './status-timeline-words.ts';

/** Whether chips could be exported to China, day by day since the first rule on record. */
export const statusTimeline = defineChart<StatusTimelineState>({
  id: 'status-timeline',
  title: STATUS_TIMELINE_TITLE,
  reads: ['chips'],
  hasOwnKey: true,
  hasTimeAxis: true,
  example: { chips: ['h100', 'h800', 'h20', 'h200', 'b200', 'huawei-ascend-910b'] },
  state: statusTimelineState,
  finding: statusTimelineFinding,
  subtitle: statusTimelineSubtitle,
  note: statusTimelineNote,
  sourceLine: ({ citations, to }, locale) => ruleSourceWords(citations, to, locale),
  summary: statusTimelineSummary,
  table: statusTimelineTable,
  scene: statusTimelineScene,
});

const HEADS: Localized<readonly [chip: string, from: string, to: string, status: string, rule: string]> = {
  en: ['Chip', 'From', 'To', 'Status', 'Decided by'],
  ar: ['الرقاقة', 'من', 'إلى', 'الحالة', 'ما حسمها'],
  zh: ['芯片', '自', '至', '状态', '依据'],
};

function statusTimelineTable(state: StatusTimelineState, locale: Locale): ChartTable {
  const comma = { en: '; ', ar: '؛ ', zh: '；' }[locale];
  return {
    caption: statusTimelineSubtitle(state, locale),
    columns: HEADS[locale].map((head) => ({ head })),
    rows: state.rows.flatMap(({ name, unbound, spans }) =>
      spans.map((span) => ({
        cells: [
          { text: isolated(name, locale) },
          { text: dateWords(span.from, locale) },
          { text: dateWords(span.to, locale) },
          { text: `${statusWords(span, locale)}${unbound ? `${comma}${UNBOUND_NAMES[locale][unbound]}` : ''}` },
          { text: span.rule?.[locale] ?? '' },
        ],
      })),
    ),
  };
}
