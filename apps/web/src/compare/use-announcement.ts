import { useEffect, useRef, useState } from 'react';

/** What is read out: nothing when the page opens, then every change of the answer, in one sentence. */
export function useAnnouncement(said: string | undefined): string {
  const [announced, setAnnounced] = useState('');
  const last = useRef(said);
  useEffect(() => {
    if (said !== undefined && last.current !== undefined && said !== last.current) setAnnounced(said);
    if (said !== undefined) last.current = said;
  }, [said]);
  return announced;
}
