import { checkText } from '@outlay/claims';
import { openPackedRecord, type PackedRecord } from '@outlay/dataset/browser';
import { isDay } from '@outlay/domain';
import { giveTexts, type PageTexts } from '../page-texts.ts';
import type { CheckState } from './check-state.ts';
import { type CheckedText, checkedText } from './checked-text.ts';

/** A text that was checked, or the day of it that does not exist. */
export type Checked = { readonly type: 'checked'; readonly text: CheckedText } | { readonly type: 'bad-day' };

/** A document that was opened: its words, and the day of its publication where it names one. */
export type Opened = { readonly text: string; readonly published: string | undefined };

/** What checks texts: the record with its chips, and the grammar of claims. */
export type CheckEngine = {
  check(state: CheckState): Checked;
  json(state: CheckState): string;
  read(name: string, source: string): Promise<Opened>;
};

/** Opens the record that was fetched, with the texts that the page gave. */
export function openCheckEngine(packed: PackedRecord, texts: PageTexts): CheckEngine {
  giveTexts(texts);
  const { locale } = texts;
  const dataset = openPackedRecord(packed);
  return {
    check: (state) => {
      const { text, lang, published } = state;
      if (published !== undefined && !isDay(published)) return { type: 'bad-day' };
      const report = checkText(dataset, text, { lang, published, explainIn: locale });
      return { type: 'checked', text: checkedText(dataset, locale, { state, report, isExample: false }) };
    },
    json: ({ text, lang, published }) => `${JSON.stringify(checkText(dataset, text, { lang, published }), null, 2)}\n`,
    read: async (name, source) => {
      const { readDocument } = await import('@outlay/claims/document');
      const { text, published } = readDocument(source, { name });
      return { text, published };
    },
  };
}
