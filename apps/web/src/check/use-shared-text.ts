import { useEffect } from 'react';
import { type CheckState, decodeFragment, FRAGMENT } from './check-state.ts';

/** Takes the text that the address holds in its fragment, when the page opens and when the fragment changes. */
export function useSharedText(take: (state: CheckState) => void, refuse: () => void): void {
  useEffect(() => {
    const read = async () => {
      if (!location.hash.startsWith(FRAGMENT)) return;
      const state = await decodeFragment(location.hash);
      if (state) take(state);
      else refuse();
    };
    void read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [take, refuse]);
}
