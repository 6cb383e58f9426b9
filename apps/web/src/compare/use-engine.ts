import type { PackedRecord } from '@outlay/dataset/browser';
import { useCallback, useRef, useState } from 'react';
import type { PageTexts } from '../page-texts.ts';
import type { Engine } from './engine.tsx';

/** What computes in the browser, once it is there. */
export type EngineState = {
  readonly engine: Engine | undefined;
  /** It could not be fetched; asking again tries again. */
  readonly failed: boolean;
  /** Fetches it when the reader first wants something else than is shown; asking twice fetches once. */
  readonly want: () => Promise<Engine>;
};

/** The engine and the record it computes with, fetched on demand. */
export function useEngine(recordHref: string, texts: PageTexts): EngineState {
  const [engine, setEngine] = useState<Engine>();
  const [failed, setFailed] = useState(false);
  const coming = useRef<Promise<Engine>>(undefined);

  const want = useCallback(() => {
    coming.current ??= fetchEngine(recordHref, texts).then(
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
  }, [recordHref, texts]);
  return { engine, failed, want };
}

async function fetchEngine(recordHref: string, texts: PageTexts): Promise<Engine> {
  const [{ openEngine }, record] = await Promise.all([import('./engine.tsx'), fetch(recordHref)]);
  if (!record.ok) throw new Error(`the record answered ${record.status}`);
  return openEngine((await record.json()) as PackedRecord, texts);
}
