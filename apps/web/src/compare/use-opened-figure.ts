import { useEffect, useState } from 'react';
import type { CompareState } from './compare-state.ts';
import { type FigureAddress, parseFigureFragment } from './figure-address.ts';

/** The figure whose derivation the reader has asked for, by the fragment of the address; another question drops it. */
export function useOpenedFigure(state: CompareState): FigureAddress | undefined {
  const [opened, setOpened] = useState<{ of: CompareState; figure: FigureAddress | undefined }>();
  useEffect(() => {
    const read = () => setOpened({ of: state, figure: parseFigureFragment(location.hash) });
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [state]);
  return opened?.of === state ? opened.figure : undefined;
}
