import type { PackedRecord } from '@outlay/dataset/browser';
import { useCallback } from 'react';
import { type OnDemand, useOnDemand } from '../engine/use-on-demand.ts';
import type { PageTexts } from '../page-texts.ts';
import type { Engine } from './engine.tsx';

/** The engine and the record it computes with, fetched on demand. */
export function useEngine(recordHref: string, texts: PageTexts): OnDemand<Engine> {
  return useOnDemand(useCallback(() => fetchEngine(recordHref, texts), [recordHref, texts]));
}

async function fetchEngine(recordHref: string, texts: PageTexts): Promise<Engine> {
  const [{ openEngine }, record] = await Promise.all([import('./engine.tsx'), fetch(recordHref)]);
  if (!record.ok) throw new Error(`the record answered ${record.status}`);
  return openEngine((await record.json()) as PackedRecord, texts);
}
