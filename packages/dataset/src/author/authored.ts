import type { ChipRecord, Company, DeflatorSeries, Group, Observation, RateSeries, Source } from '@outlay/domain';
import type { Claims } from '../claims.ts';
import type { About } from './about.ts';
import type { Exception } from './exception.ts';

/** A thing of the record, with the place in the authored files it comes from. */
export type Authored<T> = { readonly value: T; readonly file: string; readonly row?: number | undefined };

/** An observation with the period as its author wrote it. */
export type AuthoredObservation = Authored<Observation> & { readonly period: string };

/** A series whose rows stand on lines of their own. */
export type AuthoredSeries<T> = Authored<T> & { readonly rows: readonly number[] };

/** What was authored about chips, deals and export rules. */
export type AuthoredChipRecord = { readonly [Part in keyof ChipRecord]: readonly Authored<ChipRecord[Part][number]>[] };

/** All that was authored, before it is checked and written for readers. */
export type AuthoredRecord = AuthoredChipRecord & {
  readonly about: About;
  readonly companies: readonly Authored<Company>[];
  readonly groups: readonly Authored<Group>[];
  readonly observations: readonly AuthoredObservation[];
  readonly sources: readonly Authored<Source>[];
  readonly rates: readonly AuthoredSeries<RateSeries>[];
  readonly deflators: readonly AuthoredSeries<DeflatorSeries>[];
  readonly claims: readonly Authored<Claims>[];
  readonly exceptions: readonly Authored<Exception>[];
};
