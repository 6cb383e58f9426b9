import {
  GAP_REASON_NAMES,
  type GapReason,
  type Locale,
  type Localized,
  labelled,
  listWords,
  type Period,
  periodWords,
  spanWords,
} from '@outlay/domain';
import { bandsOf } from '../layout/gap-bands.ts';
import type { Named } from '../named.ts';
import { COMMA, SEMICOLON } from './punctuation.ts';

const LEAD: Localized = { en: 'Missing', ar: 'الناقص', zh: '缺失' };

/**
 * Which periods of which series are missing and why, for the note under a drawing: `Missing: Microsoft, third quarter of
 * 2020: not on record`. Series without any figure are left out, because the drawing says why.
 */
function missingNote(
  series: readonly { readonly name: string; readonly points: readonly (GapReason | null)[] }[],
  periods: readonly Period[],
  locale: Locale,
): string {
  const comma = COMMA[locale];
  const joint = SEMICOLON[locale];
  const parts = series
    .filter(({ points }) => points.some((reason) => reason === null))
    .flatMap(({ name, points }) => {
      const bands = bandsOf(points.map((reason) => reason !== null));
      if (bands.length === 0) return [];
      const spans = bands.map(([first, last]) => {
        const [from, to] = [periods[first] as Period, periods[last] as Period];
        return first === last
          ? periodWords(from, locale, { short: true })
          : spanWords(from, to, locale, { short: true });
      });
      const reasons = [...new Set(points.flatMap((reason) => (reason ? [GAP_REASON_NAMES[locale][reason]] : [])))];
      return [labelled(`${name}${comma}${listWords(spans, locale)}`, reasons.join(comma), locale)];
    });
  return parts.length === 0 ? '' : labelled(LEAD[locale], parts.join(joint), locale);
}

/** The same of series as states hold them: the reason of every point without a value. */
export function missingPointsNote(
  series: readonly (Named & {
    readonly points: readonly { readonly value: unknown; readonly gap?: GapReason | undefined }[];
  })[],
  periods: readonly Period[],
  locale: Locale,
): string {
  const missing = series.map(({ names, points }) => ({
    name: names[locale],
    points: points.map(({ value, gap }) => (value === null ? (gap ?? 'not-on-record') : null)),
  }));
  return missingNote(missing, periods, locale);
}
