import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type CompareState, decodeState, encodeState, type Span } from './compare-state.ts';

/** What becomes of the state: a change of what it is then, not of what it was when the reader saw it. */
export type Change = (state: CompareState) => CompareState;

/**
 * The state of the page, kept in its address: read when the page opens and when the reader goes back, written at every
 * change. The links to the other languages follow it.
 *
 * @param wholeRange what "over time" means before a span is chosen.
 */
export function useAddress(initial: CompareState, wholeRange: Span): [CompareState, (change: Change) => void] {
  const [state, setState] = useState(initial);

  // With the page's first breath, so that nothing a reader does can come between it and what the address asks.
  useLayoutEffect(() => {
    const read = (search: string) => {
      const asked = decodeState(new URLSearchParams(search), initial, wholeRange);
      write(`?${encodeState(asked)}${location.hash}`);
      setState(asked);
    };
    // From here on choices are kept by the page itself, no longer by what started it.
    const { dataset } = document.documentElement;
    const search = dataset.kept ?? location.search;
    delete dataset.kept;
    dataset.live = '';
    if (search !== '') read(search);
    // The address without a query, which the reader may come back to, asks what the page was made with.
    const comeBack = () => (location.search === '' ? setState(initial) : read(location.search));
    addEventListener('popstate', comeBack);
    return () => removeEventListener('popstate', comeBack);
  }, [initial, wholeRange]);

  useEffect(() => {
    const query = encodeState(state).toString();
    const search = query === encodeState(initial).toString() ? '' : `?${query}`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a')) link.search = search;
  }, [state, initial]);

  const isChanged = useRef(false);
  useEffect(() => {
    if (isChanged.current) write(`?${encodeState(state)}`);
  }, [state]);
  const change = useCallback((next: Change) => {
    isChanged.current = true;
    setState(next);
  }, []);
  return [state, change];
}

/**
 * Writes the address past the router of the framework, which takes a change for a navigation of its own and later writes
 * the addresses it has seen once more, out of step with the reader.
 */
function write(address: string): void {
  History.prototype.replaceState.call(history, null, '', address);
}

/** Links within an answer that lead to another state of the same page change the state without leaving it. */
export function useAddressLinks(
  within: RefObject<HTMLElement | null>,
  initial: CompareState,
  change: (change: Change) => void,
): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href');
      if (!href?.startsWith('?') || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const asked = decodeState(new URLSearchParams(href), initial);
      change(() => asked);
      scrollTo({ top: 0 });
    };
    const element = within.current;
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [within, initial, change]);
}
