import { useState } from 'react';
import { State } from '../kit/state.tsx';

/** What is said when the record could not be fetched; the time stands where the text has `{time}`. */
export type FailedTexts = { readonly failed: string; readonly failedText: string; readonly retry: string };

/** The record could not be fetched: what happened, when, and another try. */
export function Failed({ texts, onRetry }: { texts: FailedTexts; onRetry: () => void }) {
  const [time] = useState(() => `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`);
  return (
    <State look="err" heading={texts.failed}>
      <p>{texts.failedText.replace('{time}', time)}</p>
      <button type="button" onClick={onRetry}>
        {texts.retry}
      </button>
    </State>
  );
}
