import { useCallback, useState } from 'react';
import type { PageTexts } from '../page-texts.ts';
import { type CheckState, MOST_CHARACTERS } from './check-state.ts';
import type { Checked } from './engine.tsx';
import type { CheckFormTexts } from './form-texts.ts';
import { type RecordHrefs, useCheckEngine } from './use-check-engine.ts';

/** Why a text was not checked, and the field that it concerns. */
export type Wrong = { readonly field: 'text' | 'published'; readonly words: string };

/** What has come of the last text: its result, what is wrong with it, or that the record could not be fetched. */
export type Outcome =
  | { readonly type: 'checked'; readonly state: CheckState; readonly checked: Extract<Checked, { type: 'checked' }> }
  | { readonly type: 'wrong'; readonly wrong: Wrong }
  | { readonly type: 'failed'; readonly state: CheckState }
  | { readonly type: 'damaged' };

/** Checks one text after the other. */
export type UseCheck = {
  readonly outcome: Outcome | undefined;
  readonly isBusy: boolean;
  readonly check: (state: CheckState) => Promise<void>;
  /** The address holds a text that cannot be restored. */
  readonly refuseLink: () => void;
  /** Fetches what checks, before it is asked. */
  readonly prepare: () => void;
};

export function useCheck(texts: CheckFormTexts, hrefs: RecordHrefs, pageTexts: PageTexts): UseCheck {
  const { want } = useCheckEngine(hrefs, pageTexts);
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setIsBusy] = useState(false);

  const check = useCallback(
    async (state: CheckState) => {
      const words = wrongText(state.text, texts);
      if (words !== undefined) return setOutcome({ type: 'wrong', wrong: { field: 'text', words } });
      setIsBusy(true);
      const engine = await want().catch(() => undefined);
      setIsBusy(false);
      if (!engine) return setOutcome({ type: 'failed', state });
      const checked = engine.check(state);
      if (checked.type === 'checked') return setOutcome({ type: 'checked', state, checked });
      const badDay = texts.badDay.replace('{day}', state.published ?? '');
      setOutcome({ type: 'wrong', wrong: { field: 'published', words: badDay } });
    },
    [texts, want],
  );
  const refuseLink = useCallback(() => setOutcome({ type: 'damaged' }), []);
  const prepare = useCallback(() => void want().catch(() => undefined), [want]);
  return { outcome, isBusy, check, refuseLink, prepare };
}

function wrongText(text: string, texts: CheckFormTexts): string | undefined {
  if (text.trim() === '') return texts.emptyText;
  if (text.length > MOST_CHARACTERS) return texts.tooLong.replace('{count}', text.length.toLocaleString('en'));
  return undefined;
}
