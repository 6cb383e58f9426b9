import { type Dataset, type DatasetData, openDataset } from '@outlay/domain';
import { read } from '../generated/data.js';
import type { Claims } from './claims.ts';
import type { CompactRecord } from './compact.ts';
import { decodeRecord } from './decode.ts';

export type { Claim, ClaimMetric, Claims, Stated, Verdict } from './claims.ts';

/** The data module is parsed on first use and kept, so that a program that asks nothing pays nothing. */
const compact = once(() => read() as CompactRecord);

/** The record as plain objects. */
export const record: () => DatasetData = once(() => decodeRecord(compact()));

/** The record, indexed for the functions of `@outlay/domain`. */
export const dataset: () => Dataset = once(() => openDataset(record()));

/** Statements of published texts, with the query that answers each and the verdict. */
export const claims: () => readonly Claims[] = () => compact().claims;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
