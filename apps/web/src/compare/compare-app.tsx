'use client';

import type { Citation, Locale } from '@outlay/domain';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { PageTexts } from '../page-texts.ts';
import { type CompareState, encodeState } from './compare-state.ts';
import { Failed, type FailedTexts } from './failed.tsx';
import { figureFragment } from './figure-address.ts';
import { CompareForm } from './form/compare-form.tsx';
import type { FormChoices } from './form/form-choices-type.ts';
import type { FormTexts } from './form/form-texts.ts';
import { wholeSpan } from './form/span-fields.tsx';
import { Take } from './take.tsx';
import { useAddress, useAddressLinks } from './use-address.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useEngine } from './use-engine.ts';
import { useOpenedFigure } from './use-opened-figure.ts';
import { useOwnAddress } from './use-own-address.ts';

/** What the page gives to the part of it that lives in the browser: all words are made with the page. */
export type CompareAppProps = {
  readonly locale: Locale;
  readonly texts: FormTexts;
  /** What the engine will say its answers with. */
  readonly pageTexts: PageTexts;
  readonly failedTexts: FailedTexts;
  /** What an address without a query asks. */
  readonly initial: CompareState;
  readonly heading: string;
  readonly citation: Citation;
  readonly choices: FormChoices;
  /** Where the record is fetched from. */
  readonly recordHref: string;
  /** The whole address of this page without a query, as the site was built for. */
  readonly pageAddress: string;
  /** The answer to the initial state, made with the page: shown until something else is asked, and without scripts. */
  readonly children: ReactNode;
};

/** The comparison that readers make themselves: a form whose state is the address, and its answer. */
export function CompareApp(props: CompareAppProps) {
  const { locale, texts, initial, choices } = props;
  const pageAddress = useOwnAddress(props.pageAddress);
  const { engine, failed, want } = useEngine(props.recordHref, props.pageTexts);
  const wholeRange = useMemo(() => wholeSpan(choices.periods, 'quarter'), [choices.periods]);
  const [state, setState] = useAddress(initial, wholeRange);
  const opened = useOpenedFigure(state);
  const shown = useRef<HTMLDivElement>(null);
  useAddressLinks(shown, initial, setState);
  const isAsked = opened !== undefined || encodeState(state).toString() !== encodeState(initial).toString();
  const answered = useMemo(
    () => engine?.answer(state, opened, `${pageAddress}?${encodeState(state)}`),
    [engine, state, opened, pageAddress],
  );
  const said = useAnnouncement(answered?.said);
  const prepare = useCallback(() => void want().catch(() => undefined), [want]);

  useEffect(() => {
    if (isAsked) prepare();
  }, [isAsked, prepare]);
  useEffect(() => {
    if (answered || failed || !isAsked) delete document.documentElement.dataset.asked;
    if (answered) document.title = `${answered.heading} · Outlay`;
    if (answered && opened) document.getElementById(figureFragment(opened))?.scrollIntoView({ block: 'nearest' });
  }, [answered, failed, isAsked, opened]);

  return (
    <>
      <div className="hero tool">
        <h1>{answered?.heading ?? props.heading}</h1>
      </div>
      <CompareForm
        texts={texts}
        state={state}
        choices={answered ? { ...choices, refused: answered.refused } : choices}
        onChange={setState}
        onNear={prepare}
      />
      <p role="status" className="vh">
        {said}
      </p>
      <div id="answer" ref={shown}>
        {failed && isAsked ? (
          <Failed texts={props.failedTexts} onRetry={prepare} />
        ) : (
          (answered?.view ?? props.children)
        )}
      </div>
      {(!answered || answered.citation) && (
        <Take
          texts={texts}
          locale={locale}
          state={state}
          heading={answered?.heading ?? props.heading}
          citation={answered?.citation ?? props.citation}
          pageAddress={pageAddress}
          embedAddress={new URL('../embed/', pageAddress).href}
          onSave={async (format, direction) => (await want()).save(format, state, direction)}
        />
      )}
    </>
  );
}
