import { checkText } from '@outlay/claims';
import { openPackedRecord, type PackedRecord } from '@outlay/dataset/browser';
import { isDay } from '@outlay/domain';
import type { ReactNode } from 'react';
import { giveTexts, type PageTexts } from '../page-texts.ts';
import type { CheckState } from './check-state.ts';
import { CheckView, checkHeading } from './check-view.tsx';

/** A text that was checked, or the day of it that does not exist. */
export type Checked =
  | { readonly type: 'checked'; readonly heading: string; readonly view: ReactNode }
  | { readonly type: 'bad-day' };

/** What checks texts in the browser: the record with its chips, and the grammar of claims. */
export type CheckEngine = { check(state: CheckState): Checked };

/** Opens the record that was fetched, with the texts that the page gave. */
export function openCheckEngine(packed: PackedRecord, texts: PageTexts): CheckEngine {
  giveTexts(texts);
  const { locale } = texts;
  const dataset = openPackedRecord(packed);
  return {
    check: (state) => {
      if (state.published !== undefined && !isDay(state.published)) return { type: 'bad-day' };
      const { lang, published } = state;
      const report = checkText(dataset, state.text, { lang, published });
      return {
        type: 'checked',
        heading: checkHeading(report, locale),
        view: <CheckView state={state} report={report} dataset={dataset} locale={locale} isExample={false} />,
      };
    },
  };
}
