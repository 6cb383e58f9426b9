import { useEffect, useState } from 'react';
import { type FigureAddress, parseFigureFragment } from './figure-address.ts';

/** The figure whose derivation the reader has asked for, by the fragment of the address. */
export function useOpenedFigure(): FigureAddress | undefined {
  const [opened, setOpened] = useState<FigureAddress>();
  useEffect(() => {
    const read = () => setOpened(parseFigureFragment(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return opened;
}
