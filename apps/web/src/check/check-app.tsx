'use client';

import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { Failed, type FailedTexts } from '../compare/failed.tsx';
import { useOwnAddress } from '../compare/use-own-address.ts';
import { State } from '../kit/state.tsx';
import type { PageTexts } from '../page-texts.ts';
import { CheckForm } from './check-form.tsx';
import type { CheckState } from './check-state.ts';
import { CheckView } from './check-view.tsx';
import type { CheckerHrefs } from './checker.ts';
import { fill, useFields, written } from './fields.ts';
import type { CheckFormTexts } from './form-texts.ts';
import { ShareResult } from './share-result.tsx';
import { useCheck } from './use-check.ts';
import { useNoteLinks } from './use-note-links.ts';
import { useSharedText } from './use-shared-text.ts';

/** What the page gives to the part of it that lives in the browser: all words are made with the page. */
export type CheckAppProps = {
  readonly texts: CheckFormTexts;
  /** What the engine will say its answers with. */
  readonly pageTexts: PageTexts;
  readonly failedTexts: FailedTexts;
  readonly hrefs: CheckerHrefs;
  /** The whole address of this page, as the site was built for. */
  readonly pageAddress: string;
  /** The text that fills the fields when the reader wants an example. */
  readonly example: CheckState;
  /** What the rules under figures mean. */
  readonly kindsKey: ReactNode;
  /** The example checked when the page was made: shown until something is asked, and without scripts. */
  readonly children: ReactNode;
};

/** A text that readers hold to the record themselves, in their browser. */
export function CheckApp(props: CheckAppProps) {
  const { texts, example } = props;
  const pageAddress = useOwnAddress(props.pageAddress);
  const { outcome, isBusy, check, refuseLink, want } = useCheck(texts, props.hrefs, props.pageTexts);
  const prepare = useCallback(() => void want().catch(() => undefined), [want]);
  const fields = useFields();
  const shown = useRef<HTMLDivElement>(null);
  useNoteLinks(shown);
  const result = outcome?.type === 'checked' ? outcome : undefined;

  const take = useCallback(
    (state: CheckState) => {
      fill(fields, state);
      void check(state);
    },
    [fields, check],
  );
  useSharedText(take, refuseLink);
  useEffect(() => {
    // From here on buttons are pressed for the page itself, also those that were pressed before.
    document.documentElement.dataset.live = '';
  }, []);
  useEffect(() => {
    if (outcome) delete document.documentElement.dataset.asked;
    if (result) document.getElementById('result')?.focus();
  }, [outcome, result]);

  return (
    <>
      <CheckForm
        texts={texts}
        fields={fields}
        wrong={outcome?.type === 'wrong' ? outcome.wrong : undefined}
        isBusy={isBusy}
        onCheck={() => void check(written(fields))}
        onExample={() => fill(fields, example)}
        onFile={async ({ name, text }) => {
          const opened = await (await want()).read(name, text);
          fill(fields, { text: opened.text, lang: undefined, published: opened.published });
        }}
        onNear={prepare}
      />
      <div id="answer" className="checked" ref={shown}>
        {outcome?.type === 'failed' && <Failed texts={props.failedTexts} onRetry={() => void check(outcome.state)} />}
        {outcome?.type === 'damaged' && (
          <State look="err" heading={texts.badLink}>
            <p role="alert">{texts.badLinkText}</p>
          </State>
        )}
        {result ? <CheckView checked={result.checked} kindsKey={props.kindsKey} /> : !outcome && props.children}
      </div>
      {result && (
        <ShareResult
          texts={texts}
          state={result.state}
          pageAddress={pageAddress}
          onJson={async () => (await want()).json(result.state)}
        />
      )}
    </>
  );
}
