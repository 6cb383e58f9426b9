import {
  GAP_REASON_NAMES,
  type GapReason,
  type Locale,
  labelled,
  type Period,
  periodWords,
  sentences,
} from '@outlay/domain';
import type { Named } from '../named.ts';
import { SEMICOLON } from './punctuation.ts';

type Point<V> = { readonly value: V | null; readonly gap?: GapReason | undefined };

/** The first and the newest figure of each series, a sentence each; of a series without any, why. */
export function endsSummary<V>(
  {
    series,
    periods,
  }: { series: readonly (Named & { readonly points: readonly Point<V>[] })[]; periods: readonly Period[] },
  say: (value: V) => string,
  locale: Locale,
): string {
  return sentences(
    series.map(({ names, points }) => {
      const known = points.flatMap(({ value }, index) => (value === null ? [] : [{ value, index }]));
      if (known.length === 0) {
        return labelled(names[locale], GAP_REASON_NAMES[locale][points.at(-1)?.gap ?? 'not-on-record'], locale);
      }
      const ends = [...new Set([known[0], known.at(-1)])].flatMap((point) =>
        point ? [`${periodWords(periods[point.index] as Period, locale)} ${say(point.value)}`] : [],
      );
      return labelled(names[locale], ends.join(SEMICOLON[locale]), locale);
    }),
    locale,
  );
}
