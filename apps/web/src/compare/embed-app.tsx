'use client';

import { type ReactNode, useEffect, useMemo } from 'react';
import type { PageTexts } from '../page-texts.ts';
import { type CompareState, encodeState } from './compare-state.ts';
import { Failed, type FailedTexts } from './failed.tsx';
import { useAddress } from './use-address.ts';
import { useEngine } from './use-engine.ts';

/** A chart that stands in another page: the answer to its address, without a form. */
export function EmbedApp({
  pageTexts,
  failedTexts,
  openText,
  initial,
  recordHref,
  compareHref,
  children,
}: {
  /** What the engine will say its answers with. */
  pageTexts: PageTexts;
  failedTexts: FailedTexts;
  /** What the link to the whole comparison says. */
  openText: string;
  initial: CompareState;
  recordHref: string;
  compareHref: string;
  /** The chart of the initial state, made with the page. */
  children: ReactNode;
}) {
  const { engine, failed, want } = useEngine(recordHref, pageTexts);
  const [state] = useAddress(initial, initial.span);
  const query = encodeState(state).toString();
  const isAsked = query !== encodeState(initial).toString();
  const chart = useMemo(() => (isAsked ? engine?.chart(state) : undefined), [engine, state, isAsked]);
  useEffect(() => {
    if (isAsked) want().catch(() => undefined);
    if (chart || failed || !isAsked) delete document.documentElement.dataset.asked;
  }, [isAsked, want, chart, failed]);
  return (
    <>
      <div id="answer">
        {failed && isAsked ? (
          <Failed texts={failedTexts} onRetry={() => want().catch(() => undefined)} />
        ) : (
          (chart ?? children)
        )}
      </div>
      <p className="note">
        <a href={isAsked ? `${compareHref}?${query}` : compareHref} target="_top">
          {openText}
        </a>
      </p>
    </>
  );
}
