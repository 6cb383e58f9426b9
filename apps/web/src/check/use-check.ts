import { startTransition, useCallback, useState } from 'react';
import { useOnDemand } from '../engine/use-on-demand.ts';
import type { PageTexts } from '../page-texts.ts';
import { type CheckState, MOST_CHARACTERS } from './check-state.ts';
import type { CheckedText } from './checked-text.ts';
import { type Checker, type CheckerHrefs, openChecker } from './checker.ts';
import type { CheckFormTexts } from './form-texts.ts';

/** Why a text was not checked, and the field that it concerns. */
export type Wrong = { readonly field: 'text' | 'published'; readonly words: string };

/** What has come of the last text: its result, what is wrong with it, or that the record could not be fetched. */
export type Outcome =
  | { readonly type: 'checked'; readonly state: CheckState; readonly checked: CheckedText }
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
  /** What checks, fetched when it is first wanted. */
  readonly want: () => Promise<Checker>;
};

export function useCheck(texts: CheckFormTexts, hrefs: CheckerHrefs, pageTexts: PageTexts): UseCheck {
  const { worker, record, chips } = hrefs;
  const { want } = useOnDemand(
    useCallback(() => openChecker({ worker, record, chips }, pageTexts), [worker, record, chips, pageTexts]),
  );
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setIsBusy] = useState(false);

  const check = useCallback(
    async (state: CheckState) => {
      const words = wrongText(state.text, texts);
      if (words !== undefined) return setOutcome({ type: 'wrong', wrong: { field: 'text', words } });
      setIsBusy(true);
      const came = await want()
        .then((checker) => checker.check(state))
        .catch(() => undefined);
      // A long text takes a while to be drawn, and the page is not to stand still for it.
      startTransition(() => {
        setIsBusy(false);
        if (!came) setOutcome({ type: 'failed', state });
        else if (came.type === 'checked') setOutcome({ type: 'checked', state, checked: came.text });
        else {
          const badDay = texts.badDay.replace('{day}', state.published ?? '');
          setOutcome({ type: 'wrong', wrong: { field: 'published', words: badDay } });
        }
      });
    },
    [texts, want],
  );
  const refuseLink = useCallback(() => setOutcome({ type: 'damaged' }), []);
  return { outcome, isBusy, check, refuseLink, want };
}

function wrongText(text: string, texts: CheckFormTexts): string | undefined {
  if (text.trim() === '') return texts.emptyText;
  if (text.length > MOST_CHARACTERS) return texts.tooLong.replace('{count}', text.length.toLocaleString('en'));
  return undefined;
}
