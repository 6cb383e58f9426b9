import { useCallback, useRef, useState } from 'react';

/** What computes in the browser, once it is there. */
export type OnDemand<E> = {
  readonly engine: E | undefined;
  /** It could not be fetched; asking again tries again. */
  readonly failed: boolean;
  /** Fetches it when the reader first wants something else than is shown; asking twice fetches once. */
  readonly want: () => Promise<E>;
};

/** Something that is fetched when it is first wanted. `fetchIt` must stay the same function. */
export function useOnDemand<E>(fetchIt: () => Promise<E>): OnDemand<E> {
  const [engine, setEngine] = useState<E>();
  const [failed, setFailed] = useState(false);
  const coming = useRef<Promise<E>>(undefined);

  const want = useCallback(() => {
    coming.current ??= fetchIt().then(
      (opened) => {
        setFailed(false);
        setEngine(opened);
        return opened;
      },
      (error: unknown) => {
        coming.current = undefined;
        setFailed(true);
        throw error;
      },
    );
    return coming.current;
  }, [fetchIt]);
  return { engine, failed, want };
}
