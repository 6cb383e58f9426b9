import { type RefObject, useEffect } from 'react';

/**
 * Links between a claim and its note move the focus and leave the address alone, which may hold the text in its
 * fragment. Without scripts they are plain links.
 */
export function useNoteLinks(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const target = /^#((?:note|claim)-\d+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
      if (target === undefined) return;
      event.preventDefault();
      const place = document.getElementById(target);
      const focused = place?.matches('[tabindex]') ? place : place?.querySelector<HTMLElement>('a');
      focused?.focus();
      place?.scrollIntoView({ block: 'nearest' });
    };
    const element = within.current;
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [within]);
}
