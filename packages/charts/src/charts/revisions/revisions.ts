import { growthWords, type Locale, unitNumerals, unitWords } from '@outlay/domain';
import type { ChartTable } from '../../chart.ts';
import { defineChart } from '../../define-chart.ts';
import { sourceLineWords } from '../../words/source-words.ts';
import { TABLE_HEADS } from '../../words/table-words.ts';
import { revisionsScene } from './revisions-scene.ts';
import { type RevisionsState, revisionsState } from './revisions-state.ts';
import {
  endsOf,
  REVISIONS_TITLE,
  revisionName,
  revisionsFinding,
  revisionsSubtitle,
  revisionsSummary,
  vintageWords,
} from './revisions-words.ts';

/** Which figures of a company were published again with another value. */
export const revisions = defineChart<RevisionsState>({
  id: 'revisions',
  title: REVISIONS_TITLE,
  reads: ['entities', 'asOf'],
  hasTimeAxis: false,
  example: { entities: ['coreweave'] },
  state: revisionsState,
  finding: revisionsFinding,
  subtitle: revisionsSubtitle,
  note: () => undefined,
  sourceLine: ({ provenance }, locale) => sourceLineWords(provenance, locale),
  summary: revisionsSummary,
  table: revisionsTable,
  scene: revisionsScene,
});

const HEADS = {
  en: { first: 'First published', now: 'Now', change: 'Change' },
  ar: { first: 'أول نشر', now: 'الآن', change: 'التغير' },
  zh: { first: '首次公布', now: '现值', change: '变动' },
} as const;

function revisionsTable(state: RevisionsState, locale: Locale): ChartTable {
  const heads = TABLE_HEADS[locale];
  const { first: before, now, change } = HEADS[locale];
  const unit = unitWords(state.provenance.currency, locale);
  return {
    caption: revisionsSubtitle(state, locale),
    columns: [
      { head: heads.period },
      { head: `${before}${heads.comma}${unit}`, numeric: true },
      { head: `${now}${heads.comma}${unit}`, numeric: true },
      { head: change, numeric: true },
    ],
    rows: state.revisions.map((revision) => {
      const { first, last } = endsOf(revision);
      const { days, definition } = revisionName(revision, locale);
      const cell = (vintage: typeof first) => ({
        text: `${unitNumerals(vintage.amount, locale)} (${vintageWords(vintage, state, locale).day})`,
        kind: vintage.kind,
      });
      const changed = { text: growthWords(last.amount / first.amount - 1, locale), kind: 'derived' as const };
      return { cells: [{ text: `${days}${heads.comma}${definition}` }, cell(first), cell(last), changed] };
    }),
  };
}
