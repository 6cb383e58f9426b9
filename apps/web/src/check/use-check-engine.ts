import type { PackedRecord } from '@outlay/dataset/browser';
import { useCallback } from 'react';
import { type OnDemand, useOnDemand } from '../engine/use-on-demand.ts';
import type { PageTexts } from '../page-texts.ts';
import type { CheckEngine } from './engine.tsx';

/** Where the record is fetched from: what figures are computed from, which Compare fetches too, and chips. */
export type RecordHrefs = { readonly record: string; readonly chips: string };

/** The engine and the record it checks against, fetched on demand. */
export function useCheckEngine({ record, chips }: RecordHrefs, texts: PageTexts): OnDemand<CheckEngine> {
  return useOnDemand(useCallback(() => fetchEngine([record, chips], texts), [record, chips, texts]));
}

async function fetchEngine(hrefs: readonly string[], texts: PageTexts): Promise<CheckEngine> {
  const [{ openCheckEngine }, ...parts] = await Promise.all([import('./engine.tsx'), ...hrefs.map(fetchPart)]);
  return openCheckEngine(Object.assign({}, ...parts), texts);
}

async function fetchPart(href: string): Promise<PackedRecord> {
  const part = await fetch(href);
  if (!part.ok) throw new Error(`the record answered ${part.status}`);
  return (await part.json()) as PackedRecord;
}
